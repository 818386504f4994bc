import { compose, isRight, readRound, score, writeRound, type Asked, type Bank, type Round } from "../lib/quiz";
import { create } from "./create";
import { createAnswered, createQuestion, createResult, createStart, wordScore, type Actions } from "./quiz-views";

/** Asks one question after the other. The address holds the whole state, so going back and sharing a link just work. */
export class QuizRound extends HTMLElement {
  readonly #title = create("h2", { tabIndex: -1 });
  readonly #stage = create("div");
  readonly #status = create("p", { role: "status" });
  readonly #listening = new AbortController();
  #bank: Bank = { kinds: [], questions: [] };

  async connectedCallback(): Promise<void> {
    this.replaceChildren(this.#title, this.#status, this.#stage);
    this.#title.textContent = "Questions, one by one";
    try {
      this.#bank = (await (await fetch(this.dataset["questions"]!)).json()) as Bank;
    } catch {
      this.#status.textContent = "The questions could not be loaded; those below can be answered on paper.";
      return;
    }
    addEventListener("popstate", () => this.#show(), { signal: this.#listening.signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** @param tells What has just happened, for those who do not see it. */
  #show(tells = ""): void {
    const round = readRound(location.search, this.#bank);
    const questions = round ? compose(this.#bank, round.seed, round.kinds) : [];
    const asked = round && questions[round.at - 1];
    this.#status.textContent = tells;
    document.querySelector<HTMLElement>(".quiz-paper")!.hidden = round !== undefined;
    if (!round) this.#set("Questions, one by one", createStart(this.#bank, this.#getActions()));
    else if (!asked) this.#set(wordScore(round, questions), createResult(round, questions));
    else this.#set(`Question ${round.at} of ${questions.length}`, this.#createStep(round, questions, asked));
  }

  #set(title: string, view: HTMLElement): void {
    this.#title.textContent = title;
    this.#stage.replaceChildren(view);
  }

  #createStep(round: Round, questions: readonly Asked[], asked: Asked): HTMLElement {
    const label = this.#bank.kinds.find((kind) => kind.name === asked.kind)?.label ?? "";
    const answer = round.answers[round.at - 1];
    const actions = this.#getActions(round, questions, asked);
    return answer ? createAnswered(asked, label, answer, round.at === questions.length, actions) : createQuestion(asked, label, actions);
  }

  #getActions(round?: Round, questions: readonly Asked[] = [], asked?: Asked): Actions {
    return {
      start: (kinds) => this.#go({ seed: crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36), kinds, answers: [], at: 1 }),
      answer: (answer) => {
        const answers = [...round!.answers.slice(0, round!.at - 1), answer];
        const verdict = isRight(asked!, answer) ? "Right." : "Wrong.";
        this.#go({ ...round!, answers }, `${verdict} ${score(questions, answers)} of ${answers.length} right so far.`);
        this.#stage.querySelector("button")!.focus();
      },
      next: () => this.#go({ ...round!, at: round!.at + 1 }),
      tell: (text) => (this.#status.textContent = text),
    };
  }

  #go(round: Round, tells = ""): void {
    history.pushState(null, "", location.pathname + writeRound(round));
    this.#show(tells);
    this.#title.focus();
  }
}
