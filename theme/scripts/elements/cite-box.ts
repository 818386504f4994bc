/** A citation in words: adds a button behind itself that copies them and says so. */
export class CiteBox extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button");
    const note = document.createElement("output");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(this.textContent!);
        note.textContent = "Copied";
      } catch {
        // Without permission the words are marked, ready for the reader's own key.
        getSelection()?.selectAllChildren(this);
        note.textContent = "Marked: copy with the keyboard";
      }
    });
    this.after(button, note);
  }
}
