package org.middlepowers.report;

import java.util.List;
import org.middlepowers.chart.Charts.Chart;

/**
 * A report of any experiment: a question, an answer in plain words, and sections of text, charts and tables.
 *
 * @param answer paragraphs, made from the numbers
 */
public record Page(String title, String question, List<String> answer, List<Section> sections) {
    /**
     * A part of the page.
     *
     * @param charts drawn into the folder already
     */
    public record Section(String heading, List<String> paragraphs, List<Chart> charts, List<Table> tables) {}

    /**
     * A table of texts.
     *
     * @param caption a heading, or ""
     * @param numbers places of the columns to align right, from 0
     */
    public record Table(String caption, List<String> columns, List<Integer> numbers, List<List<String>> rows) {
        /** Whether a column holds numbers. */
        public boolean numeric(int column) {
            return numbers.contains(column);
        }
    }
}
