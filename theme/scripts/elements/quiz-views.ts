import { isOrder, isRight, score, writeRound, type Asked, type Bank, type Option, type Round } from "../lib/quiz";
import { create } from "./create";
import { OrderList } from "./order-list";

/** What a view needs to do beyond showing. */
export interface Actions {
  readonly start: (kinds: readonly string[]) => void;
  readonly answer: (answer: readonly number[]) => void;
  readonly next: () => void;
  readonly tell: (text: string) => void;
}

/** The form that begins a round. */
export function createStart(bank: Bank, actions: Actions): HTMLElement {
  const boxes = bank.kinds.map((kind) => create("input", { type: "checkbox", name: "kind", value: kind.name, checked: true }));
  const form = create(
    "form",
    {},
    create("fieldset", {}, create("legend", {}, "Kinds of questions"), ...bank.kinds.map((kind, index) => create("label", {}, boxes[index]!, ` ${kind.label}`))),
    create("button", {}, "Start a round"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    actions.start(chosen.length === boxes.length ? [] : chosen);
  });
  return form;
}

/** A question that waits for its answer. */
export function createQuestion(asked: Asked, label: string, actions: Actions): HTMLElement {
  const list = isOrder(asked) ? new OrderList(asked, actions.tell) : undefined;
  const radios = list ? [] : asked.shown.map((option) => create("input", { type: "radio", name: "answer", value: `${option}`, required: true }));
  const choices = radios.map((radio, place) => create("label", {}, radio, ` ${asked.options[asked.shown[place]!]!.text}`));
  const form = create(
    "form",
    {},
    create("fieldset", {}, create("legend", {}, create("span", { className: "meta" }, label), " ", asked.prompt), ...(list ? [list.element] : choices)),
    create("button", {}, "Check"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    actions.answer(list ? list.order : [Number(radios.find((radio) => radio.checked)!.value)]);
  });
  return form;
}

/** A question with the answer given, the right one, and where both can be read up. */
export function createAnswered(asked: Asked, label: string, answer: readonly number[], isLast: boolean, actions: Actions): HTMLElement {
  const own = answer.map((option) => asked.options[option]!.text).join("; ");
  return create(
    "div",
    {},
    create("p", {}, create("span", { className: "meta" }, label), " ", asked.prompt),
    !isRight(asked, answer) && create("p", {}, `Your answer: ${own}`),
    create("p", {}, isRight(asked, answer) ? "Your answer is right:" : "Right answer:"),
    createSolution(asked),
    create("button", { type: "button", onclick: actions.next }, isLast ? "See the result" : "Next question"),
  );
}

/** What a round came to, question by question. */
export function createResult(round: Round, questions: readonly Asked[]): HTMLElement {
  const again = create("a", { href: writeRound({ ...round, answers: [], at: 1 }) }, "The same questions again");
  const items = round.answers.map((answer, index) => {
    const asked = questions[index]!;
    const question = create("a", { href: writeRound({ ...round, at: index + 1 }) }, `Question ${index + 1}`);
    return create("li", {}, create("strong", {}, isRight(asked, answer) ? "Right" : "Wrong"), ": ", question, ", ", asked.prompt, createSolution(asked));
  });
  return create("div", {}, create("ol", { className: "quiz-review" }, ...items), create("p", {}, again, " · ", create("a", { href: location.pathname }, "Another round")));
}

/** The words for a round's result. */
export const wordScore = (round: Round, questions: readonly Asked[]): string => `${score(questions, round.answers)} of ${questions.length} right`;

function createSolution(asked: Asked): HTMLElement {
  const right = isOrder(asked) ? asked.options : asked.options.slice(0, 1);
  return create(isOrder(asked) ? "ol" : "ul", { className: "quiz-solution" }, ...right.map((option) => create("li", {}, ...createOption(option))));
}

const createOption = (option: Option): (Node | string)[] => [
  create("a", { href: option.href ?? "" }, option.text),
  option.date ? `, ${option.date}` : "",
  ...(option.source ? [" – source: ", create("a", { href: option.sourceHref ?? "" }, option.source)] : []),
];
