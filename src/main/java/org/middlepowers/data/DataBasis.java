package org.middlepowers.data;

import java.nio.file.Path;
import java.util.Map;

/**
 * What figures are made from.
 *
 * @param folder folder of data files
 * @param choices which series variables come from, and how openings follow from them
 * @param worldGdp trillion USD by year, where no file has the world's GDP
 */
public record DataBasis(Path folder, Choices choices, Map<Integer, Double> worldGdp) {
    /** Files alone. */
    public DataBasis(Path folder, Choices choices) {
        this(folder, choices, Map.of());
    }
}
