package kz.dauys.quiz;

import kz.dauys.knowledge.Value;

/** A value that could stand as a wrong option. */
record Candidate(Value value, Why why) {}
