package org.middlepowers.study.play;

/** A player that cannot be played with, as a sentence without its full stop. */
public final class PlayerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PlayerException(String sentence) {
        super(sentence);
    }
}
