/** Fetches pages of events and gives their lists, in the order of the pages, to be put into this one. */
export async function fetchLists(hrefs: readonly string[]): Promise<DocumentFragment> {
  const pages = await Promise.all(hrefs.map(fetchPage));
  const lists = document.createDocumentFragment();
  for (const page of pages) lists.append(...[...page.querySelectorAll(".timeline-list > *")].map((element) => document.adoptNode(element)));
  return lists;
}

async function fetchPage(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
