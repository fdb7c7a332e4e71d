package org.middlepowers.results;

/** The machine refused: disk, rights, a part of the program that is not there. Nothing is wrong with command or files. */
public final class MachineException extends ResultsException {
    MachineException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
