// @ts-check
// Every page works without this: links lead to pages, forms post. Here they become livelier.
import { prepareAnswers } from "./antwoord.js";
import { preparePanel } from "./bron.js";
import { prepareFilters } from "./filters.js";
import { prepareAsking } from "./vragen.js";

preparePanel();
prepareAnswers(document);
prepareFilters();
prepareAsking();
