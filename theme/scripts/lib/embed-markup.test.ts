import { equal } from "node:assert/strict";
import { test } from "node:test";
import { embedMarkup } from "./embed-markup";

test("nothing in an address or a title leaves its attribute", () =>
  equal(
    embedMarkup('https://a.example/?q="><script>&from=1', "A & B"),
    '<iframe src="https://a.example/?q=&#34;&#62;&#60;script&#62;&#38;from=1" title="A &#38; B" width="100%" height="480" loading="lazy"></iframe>',
  ));
