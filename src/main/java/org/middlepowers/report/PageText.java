package org.middlepowers.report;

import java.util.Locale;
import org.middlepowers.analysis.Wording;

/** A {@link Page} as text for a terminal: question, answer, its tables, claims; with all sections if all is wanted. */
public final class PageText {
    private final int width;
    private final boolean full;
    private final StringBuilder out = new StringBuilder();

    private PageText(int width, boolean full) {
        this.width = width;
        this.full = full;
    }

    /**
     * The text, ending in a line break.
     *
     * @param width columns of the terminal
     * @param full whether to print all sections, or the answer alone
     */
    public static String of(Page page, int width, boolean full) {
        PageText text = new PageText(width, full);
        text.page(page);
        return text.out.toString();
    }

    private void page(Page page) {
        paragraph(page.question());
        page.lead().answer().forEach(this::paragraph);
        page.lead().tables().forEach(this::table);
        page.claims().forEach(this::claims);
        if (!page.claims().isEmpty()) {
            line("");
        }
        if (full) {
            for (Page.Section section : page.sections()) {
                lines(section.heading().toUpperCase(Locale.ROOT));
                section.paragraphs().forEach(this::paragraph);
                section.tables().forEach(this::table);
            }
            if (!page.sources().isEmpty()) {
                line("SOURCES");
                page.sources().forEach(this::lines);
                line("");
            }
        }
    }

    private void claims(Page.Claims claims) {
        lines(claims.heading());
        int verdict = 2 + claims.claims().stream().mapToInt(c -> c.verdict().length()).max().orElse(0);
        for (Page.Claim claim : claims.claims()) {
            if (!full && !claim.style().equals("missed") && !claim.style().equals("unclear")) {
                continue; // the heading counts them
            }
            String first = String.format(Locale.ROOT, "%-" + verdict + "s", claim.verdict());
            boolean brief = claim.evidence().isEmpty() || !full;
            for (String part : Wording.wrap(
                    Wording.plain(claim.text() + (brief ? "" : " [" + claim.evidence() + "]")), width - verdict)) {
                line(first + part);
                first = " ".repeat(verdict);
            }
        }
    }

    private void table(Page.Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        if (!table.caption().isEmpty()) {
            lines(table.caption());
        }
        out.append(new TextTable(table, width).text());
        line("");
    }

    private void paragraph(String text) {
        if (!text.isEmpty()) {
            lines(text);
            line("");
        }
    }

    private void lines(String text) {
        Wording.wrap(Wording.plain(text), width).forEach(this::line);
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }
}
