package org.middlepowers.results;

import java.io.IOException;

/** What went wrong with a results folder, as a sentence for the user that says what to do. */
public class ResultsException extends IOException {
    public ResultsException(String sentence) {
        super(sentence);
    }

    public ResultsException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
