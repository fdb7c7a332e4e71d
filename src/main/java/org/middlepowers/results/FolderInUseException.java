package org.middlepowers.results;

/** A folder asked for as a place for results cannot be one: the user has to choose, the machine is not at fault. */
public final class FolderInUseException extends ResultsException {
    public FolderInUseException(String sentence) {
        super(sentence);
    }
}
