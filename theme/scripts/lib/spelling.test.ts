import { equal, ok } from "node:assert/strict";
import { test } from "node:test";
import { findable, matches, typed } from "./fold";
import { spellings } from "./spelling";

// Each pair stands for a rule or for an exception that a rule must not miss.
const pairs = `defence defense, licence license, offence offense, pretence pretense, programme program, programmes programs,
organisation organization, organisations organizations, authorised authorized, modernisation modernization, utilise utilize,
standardisation standardization, analyse analyze, analysing analyzing, catalyse catalyze, harbour harbor, harbours harbors,
armour armor, armoured armored, colour color, honour honor, neighbour neighbor, neighbouring neighboring, labour labor,
behaviour behavior, endeavour endeavor, favourable favorable, armoury armory, centre center, centred centered, theatre theater,
fibre fiber, calibre caliber, catalogue catalog, dialogue dialog, analogue analog, signalling signaling, modelling modeling,
labelled labeled, travelled traveled, cancellation cancelation, fulfil fulfill, fulfilment fulfillment, enrol enroll,
instalment installment, manoeuvre maneuver, manoeuvres maneuvers, manoeuvring maneuvering, aeroplane airplane, anaesthetic anesthetic,
sulphur sulfur, judgement judgment, ageing aging, artefact artifact, sceptical skeptical, plough plow, cheque check,
aluminium aluminum, tyre tire, grey gray`.split(",").map((pair) => pair.trim().split(/\s+/) as [string, string]);

const isFound = (name: string, query: string) => matches(findable(name), typed(query));

test("each spelling is one of the ways to write the other", () => {
  ok(pairs.length > 50);
  for (const [british, american] of pairs) {
    ok(spellings(british).includes(american), `${british} does not give ${american}`);
    ok(spellings(american).includes(british), `${american} does not give ${british}`);
  }
});

test("whatever has been typed of one spelling finds the other", () => {
  for (const [first, second] of pairs.flatMap(([british, american]) => [[british, american], [american, british]] as const))
    for (let length = 1; length <= second.length; length++) ok(isFound(first, second.slice(0, length)), `${second.slice(0, length)} does not find ${first}`);
});

test("a word is always found by itself, and written in few ways", () => {
  for (const word of ["", "a", "z", "source", "hour", "prize", "नीति", "2", "armourers", "aeaeae"]) {
    equal(spellings(word)[0], word);
    ok(spellings(word).length <= 32, word);
  }
});

test("different words stay different", () => {
  ok(!isFound("defence", "defect"));
  ok(!isFound("centre", "central"));
  ok(!isFound("organisation", "organic"));
});
