import { QuizRound } from "../elements/quiz-round";

customElements.define("quiz-round", QuizRound);
