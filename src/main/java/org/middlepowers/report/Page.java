package org.middlepowers.report;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.middlepowers.analysis.MeasureFormat;
import org.middlepowers.analysis.Verdict;
import org.middlepowers.draw.Charts.WrittenChart;
import org.middlepowers.results.ResultsFolder;

/**
 * What a study answers: a question, the answer in a few sentences with its figure and its tables, which claims held, and
 * sections with the rest. {@link PageWriter} renders it to HTML, {@link PageText} to text for a terminal. How to repeat
 * it stands in the folder's manifest.
 *
 * @param lead the answer, which readers see first
 * @param sections the rest: folded in HTML, left out of the short text
 */
public record Page(
        String title,
        String question,
        Lead lead,
        List<Claims> claims,
        List<Section> sections,
        List<String> sources) {

    public Page {
        claims = List.copyOf(claims);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }

    /** A page without claims and sources. */
    public Page(String title, String question, Lead lead, List<Section> sections) {
        this(title, question, lead, List.of(), sections, List.of());
    }

    /** The same page with claims. */
    Page with(List<Claims> others) {
        return new Page(title, question, lead, others, sections, sources);
    }

    /** The same page with sources. */
    Page from(List<String> others) {
        return new Page(title, question, lead, claims, sections, others);
    }

    /**
     * What a page says first.
     *
     * @param answer paragraphs made from the numbers, the shortest that answer the question
     * @param figure that shows the answer; drawn only for HTML
     * @param tables of the measures that carry the answer, a dozen rows at most
     */
    public record Lead(List<String> answer, Figures figure, List<Table> tables) {
        public Lead {
            answer = List.copyOf(answer);
            tables = List.copyOf(tables);
        }

        /** Words alone. */
        public Lead(List<String> answer) {
            this(answer, Figures.NONE, List.of());
        }
    }

    /** Figures that are drawn into the results folder when a page needs them. */
    @FunctionalInterface
    public interface Figures {
        Figures NONE = folder -> List.of();

        /** @throws IOException with a sentence, if the folder cannot be written to */
        List<WrittenChart> draw(ResultsFolder folder) throws IOException;
    }

    /** A part of the page. */
    public record Section(String heading, List<String> paragraphs, Figures figures, List<Table> tables) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            tables = List.copyOf(tables);
        }

        /** A part with charts that are in the folder already. */
        public Section(String heading, List<String> paragraphs, List<WrittenChart> charts, List<Table> tables) {
            this(heading, paragraphs, folder -> charts, tables);
        }

        /** A part of words alone. */
        public Section(String heading, List<String> paragraphs) {
            this(heading, paragraphs, Figures.NONE, List.of());
        }
    }

    /**
     * A table of texts. A line break within a cell parts a number from its interval. Columns further to the right matter
     * less: a narrow terminal leaves them out.
     *
     * @param caption a heading, or ""
     * @param numbers places of the columns to align right, from 0
     */
    public record Table(String caption, List<String> columns, List<Integer> numbers, List<List<String>> rows) {
        private static final Pattern MARKED = Pattern.compile("[0-9]%?\\?");

        /** What a mark in a cell of numbers means stands in the caption. */
        public Table {
            boolean marked = rows.stream().anyMatch(row -> numbers.stream()
                    .anyMatch(k -> k < row.size() && MARKED.matcher(row.get(k)).find()));
            if (marked && !caption.contains(MeasureFormat.UNSURE_MEANS)) {
                caption += (caption.isEmpty() || caption.endsWith(".") ? "" : ".") + (caption.isEmpty() ? "" : " ")
                        + MeasureFormat.UNSURE_MEANS + ".";
            }
        }

        /** Whether a column holds numbers. */
        public boolean numeric(int column) {
            return numbers.contains(column);
        }
    }

    /**
     * Claims of one author.
     *
     * @param heading whose they are, and how many held
     */
    public record Claims(String heading, List<Claim> claims) {
        public Claims {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A claim and what became of it.
     *
     * @param verdict in a word or two
     * @param style held, missed, unclear or none
     * @param evidence the number that decides, and where it was expected
     * @param because reason or source; may be empty
     */
    public record Claim(String verdict, String style, String text, String evidence, String because) {
        /** The style of a verdict. */
        static String style(Verdict verdict) {
            return switch (verdict) {
                case HELD -> "held";
                case NOT_HELD -> "missed";
                case UNCLEAR -> "unclear";
                case NOT_TESTABLE -> "none";
            };
        }
    }
}
