package org.middlepowers.study.paper;

import java.util.List;

/**
 * What the package is called, and whose it is.
 *
 * @param authors full names; may be none
 */
public record Title(String text, List<String> authors) {
    public Title {
        authors = List.copyOf(authors);
    }
}
