package org.middlepowers.report;

import java.util.ArrayList;
import java.util.List;
import org.middlepowers.analysis.TournamentTable;
import org.middlepowers.analysis.TournamentTable.Rank;
import org.middlepowers.analysis.Wording;
import org.middlepowers.draw.TournamentFigure;
import org.middlepowers.report.Page.Figures;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;

/** The report of a tournament. */
public final class TournamentPage {
    private final TournamentTable table;
    private final TournamentWords words;
    private final String world;
    private final String seats;
    private final List<Entry> entries;

    private TournamentPage(TournamentTable table, TournamentWords words, String world, String seats, List<Entry> entries) {
        this.table = table;
        this.words = words;
        this.world = world;
        this.seats = seats;
        this.entries = entries;
    }
    /**
     * A policy that took part.
     *
     * @param about what it is after
     */
    public record Entry(String name, String title, String author, String about) {}

    /**
     * Makes the page.
     *
     * @param seats who was played, in words
     */
    public static Page of(TournamentTable table, TournamentWords words, String world, String seats, List<Entry> entries) {
        return new TournamentPage(table, words, world, seats, entries).page();
    }

    private Page page() {
        return new Page(
                "A tournament of policies",
                "Which policy serves " + seats + " best in “" + world + "”: by welfare, autonomy, status and stability?",
                new Page.Lead(
                        words.verdicts(),
                        folder -> List.of(TournamentFigure.write(folder, table, words.headline(), words.units())),
                        List.of(ranking())),
                List.of(
                        new Section(
                                "What each policy did, and what moved with it",
                                table.policies().stream().map(words::why).toList()),
                        new Section(
                                "How to read the gains",
                                List.of("Every figure is a gain over the same state left to its own reasoning, in the same"
                                        + " company and on the same draws. A replication counts once, so intervals rest on "
                                        + Wording.count(table.replications(), "independent world") + ". With four criteria and several"
                                        + " policies, one lead in twenty would look clear by chance alone.")),
                        new Section(
                                "The policies",
                                List.of(),
                                Figures.NONE,
                                List.of(new Table(
                                        "",
                                        List.of("Policy", "What it is after", "Title", "Author"),
                                        List.of(),
                                        entries.stream()
                                                .map(e -> List.of(e.name(), e.about(), e.title(), e.author()))
                                                .toList())))));
    }

    private Table ranking() {
        List<String> columns = new ArrayList<>(List.of("Policy"));
        List<Integer> numbers = new ArrayList<>();
        List<String> criteria = table.criteria();
        for (int k = 0; k < criteria.size(); k++) {
            columns.add(Wording.capital(criteria.get(k)) + " ×100");
            numbers.add(k + 1);
        }
        List<List<String>> rows = new ArrayList<>();
        for (String policy : table.policies()) {
            List<String> row = new ArrayList<>(List.of(policy));
            for (String criterion : criteria) {
                List<Rank> ranking = table.ranking(criterion);
                int place = 1;
                while (!ranking.get(place - 1).policy().equals(policy)) {
                    place++;
                }
                row.add(place + ". " + TournamentWords.figure(table.gain(policy, criterion)).replace(" (", "\n("));
            }
            rows.add(row);
        }
        return new Table("", columns, numbers, rows);
    }
}
