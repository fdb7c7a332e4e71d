package org.middlepowers.study.serve;

/** Why a request is not answered with numbers, in a sentence. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }
}
