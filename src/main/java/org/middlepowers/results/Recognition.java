package org.middlepowers.results;

import java.util.List;

/** Tells the rows of one study's leading table from those of any other. */
public interface Recognition {
    /**
     * The task that a row is of, numbered from 0.
     *
     * @param row the fields of the leading table
     * @throws NumberFormatException if its key cannot be read
     */
    int task(List<String> row);

    /** Why a row is not of this study, in a few words; empty if it is. */
    String objection(List<String> row);
}
