package org.middlepowers.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.middlepowers.analysis.Interval;
import org.middlepowers.analysis.Wording;
import org.middlepowers.analysis.score.Break;
import org.middlepowers.analysis.score.HindcastCard;
import org.middlepowers.analysis.score.HindcastCard.Row;
import org.middlepowers.analysis.score.HindcastCard.SkillRow;
import org.middlepowers.analysis.score.HindcastFiles;
import org.middlepowers.analysis.score.HindcastFiles.Fan;
import org.middlepowers.analysis.score.Scores;
import org.middlepowers.analysis.score.Stacking;
import org.middlepowers.analysis.score.Unit;
import org.middlepowers.draw.Charts.Chart;
import org.middlepowers.draw.FanFigure;
import org.middlepowers.draw.ReliabilityFigure;
import org.middlepowers.report.Page.Section;
import org.middlepowers.report.Page.Table;
import org.middlepowers.results.Manifest;
import org.middlepowers.results.ResultsFolder;

/** The page of a hindcast: what the model is worth beside baselines, worst first. */
public final class HindcastPage {
    private static final String WITHOUT = "without ";
    private static final int WORST = 5;
    /** The state that the program asks about first. */
    private static final String FOCUS = "KAZ";

    private final HindcastCard card;
    private final List<Fan> fans;
    private final List<Break> breaks;
    private final Map<String, String> names;
    private final List<String> remarks;
    private final Manifest manifest;
    private final List<Stacking> theories;
    private final String headline;

    private HindcastPage(
            HindcastCard card, List<Fan> fans, List<Break> breaks, Map<String, String> names, List<String> remarks,
            Manifest manifest, List<Stacking> theories) {
        this.theories = theories;
        this.card = card;
        this.fans = fans;
        this.breaks = breaks;
        this.names = names;
        this.remarks = remarks;
        this.manifest = manifest;
        this.headline = headline(card);
    }

    /**
     * Reads the tables of a folder.
     *
     * @param remarks what has to be said before any score
     * @throws IOException with a sentence, if one cannot be read
     */
    public static HindcastPage read(ResultsFolder folder, List<String> remarks) throws IOException {
        HindcastCard card = HindcastFiles.card(folder);
        return new HindcastPage(
                card, HindcastFiles.fans(folder, headline(card)), HindcastFiles.breaks(folder), HindcastFiles.names(folder),
                remarks, folder.readManifest(), Stacking.read(folder));
    }

    /** The forecaster that is held against all others: the first that has skills. */
    private static String headline(HindcastCard card) {
        return card.skills().isEmpty() ? "model" : card.skills().get(0).by();
    }

    /** The page. */
    public Page page() {
        List<String> answer = new ArrayList<>(remarks);
        List<Table> tables = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        for (String target : card.targets()) {
            answer.add(worst(target));
            answer.add(verdict(target));
            answer.add(mechanisms(target));
            answer.add(TheoriesOnTrial.sentence(theories, target, title(target)));
            tables.add(baselines(target));
            sections.add(new Section(
                    Wording.capital(title(target)) + ": who did how well",
                    List.of("RMSE and CRPS in " + unit(target) + "; less is better. A 90 % interval should hold 90 of 100"
                            + " recorded values, and miss as many above as below. Changes: correlation of predicted and recorded changes from the mean of"
                            + " the last three years known."),
                    yearly(target) ? folder -> List.of(reliability(folder, target)) : Page.Figures.NONE,
                    List.of(scores(target, HindcastCard.ALL, ""), horizons(target))));
            parts(target).ifPresent(sections::add);
            versions(target).ifPresent(sections::add);
            if (worstFirst(target).size() > 1) {
                sections.add(new Section(
                        Wording.capital(title(target)) + ": by state, worst first",
                        List.of(),
                        Page.Figures.NONE,
                        List.of(scores(target, HindcastCard.STATE, "State"))));
            }
        }
        TheoriesOnTrial.section(theories).ifPresent(sections::add);
        if (!breaks.isEmpty()) {
            sections.add(breaks());
        }
        answer.removeIf(String::isEmpty);
        return new Page(
                "Hindcast: the model held against the record",
                "How near does the model come to what was recorded, beside baselines that know nothing of politics?",
                answer,
                this::fanCharts,
                tables,
                List.of(),
                sections,
                manifest.measures().stream().map(Manifest.Measure::about).distinct().toList());
    }

    private List<Chart> fanCharts(ResultsFolder folder) throws IOException {
        List<Chart> charts = new ArrayList<>();
        for (String target : card.targets()) {
            List<FanFigure.Panel> panels = yearly(target) ? panels(target) : List.of();
            if (!panels.isEmpty()) {
                charts.add(FanFigure.write(
                        folder,
                        "fans-" + (charts.size() + 1),
                        "The model's " + title(target) + ": "
                                + (panels.get(0).name().startsWith(name(FOCUS)) ? name(FOCUS) + " and those that miss most" : "those that miss most"),
                        unit(target),
                        panels));
            }
        }
        return charts;
    }

    /** Fans from the first origin: of the focus where it is there, then of the series that miss most. */
    private List<FanFigure.Panel> panels(String target) {
        int origin = fans.stream().mapToInt(Fan::origin).min().orElse(0);
        Map<Unit, List<Fan>> series = new TreeMap<>();
        for (Fan f : fans) {
            if (f.target().equals(target) && f.origin() == origin) {
                series.computeIfAbsent(f.unit(), u -> new ArrayList<>()).add(f);
            }
        }
        List<Unit> units = new ArrayList<>(series.keySet());
        units.removeIf(u -> Double.isNaN(miss(series.get(u))));
        units.sort(Comparator.comparing((Unit u) -> !u.state().equals(FOCUS))
                .thenComparing(u -> -miss(series.get(u))));
        List<Unit> shown = new ArrayList<>(units.stream().filter(u -> u.state().equals(FOCUS)).limit(1).toList());
        units.stream().filter(u -> !u.state().equals(FOCUS)).limit(WORST).forEach(shown::add);
        return shown.stream().map(u -> new FanFigure.Panel(name(u), series.get(u))).toList();
    }

    private static double miss(List<Fan> some) {
        return some.stream()
                .filter(f -> !Double.isNaN(f.recorded()))
                .mapToDouble(f -> (f.mean() - f.recorded()) * (f.mean() - f.recorded()))
                .average()
                .orElse(Double.NaN);
    }

    private Chart reliability(ResultsFolder folder, String target) throws IOException {
        Scores own = own(target).orElseThrow().scores();
        return ReliabilityFigure.write(
                folder,
                "skill-" + (card.targets().indexOf(target) + 1),
                "The model's 90 % intervals hold " + percent(own.cover90()) + " of the recorded " + title(target),
                card.skills(target, HindcastCard.HORIZON).stream()
                        .filter(s -> s.skill().cases() > 0)
                        .toList(),
                own.pit());
    }

    private Optional<Row> own(String target) {
        return card.rows(target, HindcastCard.ALL).stream()
                .filter(r -> r.by().equals(headline))
                .findFirst();
    }

    private String worst(String target) {
        List<Row> states = worstFirst(target);
        if (states.size() < 2) {
            return "";
        }
        List<String> named = states.stream()
                .limit(WORST)
                .map(r -> name(r.at()) + " " + number(r.scores().rmse()))
                .toList();
        return "The model's " + title(target) + " miss most for " + Wording.join(named) + " (RMSE in " + unit(target) + ").";
    }

    private List<Row> worstFirst(String target) {
        return card.rows(target, HindcastCard.STATE).stream()
                .filter(r -> r.scores().n() > 0)
                .sorted(Comparator.comparingDouble((Row r) -> -r.scores().rmse()))
                .toList();
    }

    private String verdict(String target) {
        Optional<Row> own = own(target);
        if (own.isEmpty() || own.get().scores().n() == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder("Over " + own.get().scores().n() + " recorded " + title(target)
                + " its RMSE is " + number(own.get().scores().rmse()) + ".");
        for (String mark : List.of("persistence", "gravity", "best baseline", "base rate", "last like vote")) {
            skill(target, mark).ifPresent(s -> text.append(" Against ")
                    .append(mark.startsWith("best") ? "the baseline that did best in training" : mark)
                    .append(" its skill is ")
                    .append(interval(s.skill().rmse()))
                    .append(": ")
                    .append(word(s.skill().rmse()))
                    .append('.'));
        }
        Scores s = own.get().scores();
        if (!Double.isNaN(s.log())) {
            return text.append(logScores(target)).toString();
        }
        text.append(" Its 90 % intervals hold ")
                .append(percent(own.get().scores().cover90()))
                .append(" of the records, its 50 % intervals ")
                .append(percent(own.get().scores().cover50()))
                .append('.');
        return text.append(" Of its records, ")
                .append(percent(s.above()))
                .append(" lie above the 90 % intervals and ")
                .append(percent(s.below()))
                .append(" below.")
                .toString();
    }

    /** Of numbers with chances, the logarithm of the chance given to what came. */
    private String logScores(String target) {
        List<String> others = card.rows(target, HindcastCard.ALL).stream()
                .filter(r -> r.by().equals("base rate") || r.by().equals("last like vote"))
                .map(r -> r.by() + " " + number(r.scores().log()))
                .toList();
        return " The mean logarithm of the chance that it gave to what came is "
                + number(own(target).orElseThrow().scores().log())
                + (others.isEmpty() ? "." : "; that of the " + Wording.join(others) + ".");
    }

    /** What is taken away without the model getting worse. */
    private String mechanisms(String target) {
        List<String> idle = new ArrayList<>();
        List<String> useful = new ArrayList<>();
        for (SkillRow row : card.skills(target, HindcastCard.ALL)) {
            if (row.by().equals(headline) && row.against().startsWith(WITHOUT) && row.skill().cases() > 0) {
                (row.skill().rmse().low() > 0 ? useful : idle).add(row.against().substring(WITHOUT.length()));
            }
        }
        if (idle.isEmpty() && useful.isEmpty()) {
            return "";
        }
        String none = idle.isEmpty() ? "" : "Without " + or(idle) + " the " + title(target) + " are forecast no worse. ";
        return none + (useful.isEmpty() ? "" : "The model is clearly better with " + Wording.join(useful) + " than without.");
    }

    private static String or(List<String> words) {
        return Wording.join(words).replace(" and ", " or ");
    }

    private static String word(Interval skill) {
        return skill.low() > 0 ? "better" : skill.high() < 0 ? "worse" : "not clearly better or worse";
    }

    private Optional<SkillRow> skill(String target, String against) {
        return card.skills(target, HindcastCard.ALL).stream()
                .filter(s -> s.by().equals(headline) && s.against().equals(against) && s.skill().cases() > 0)
                .findFirst();
    }

    private Table baselines(String target) {
        return skills(
                Wording.capital(title(target)) + ": skill of the model, 1 − score/score of the other; above 0 is better",
                "Against",
                own(target, HindcastCard.ALL).filter(s -> !s.against().startsWith(WITHOUT) && !others().contains(s.against())),
                SkillRow::against);
    }

    /** Skills of the headline over a slice. */
    private Stream<SkillRow> own(String target, String slice) {
        return card.skills(target, slice).stream().filter(s -> s.by().equals(headline));
    }

    /** Versions of the model and theories that are themselves held against baselines. */
    private List<String> others() {
        return card.skills().stream().map(SkillRow::by).filter(b -> !b.equals(headline)).distinct().toList();
    }

    private static Table skills(String caption, String first, Stream<SkillRow> skills, Function<SkillRow, String> name) {
        return new Table(
                caption,
                List.of(first, "by RMSE (95 %)", "by CRPS (95 %)", "Forecasts"),
                List.of(1, 2, 3),
                skills.filter(s -> s.skill().cases() > 0)
                        .sorted(Comparator.comparingDouble(s -> s.skill().rmse().mean()))
                        .map(s -> List.of(
                                name.apply(s),
                                interval(s.skill().rmse()),
                                interval(s.skill().crps()),
                                "" + s.skill().cases()))
                        .toList());
    }

    /** What each part of the model is worth. */
    private Optional<Section> parts(String target) {
        Table all = skills("Over all years ahead", "Part", own(target, HindcastCard.ALL).filter(HindcastPage::part), HindcastPage::partName);
        Table near = skills(
                "Up to " + HindcastCard.FAR + " years ahead", "Part",
                own(target, HindcastCard.NEAR).filter(HindcastPage::part), HindcastPage::partName);
        return all.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Wording.capital(title(target)) + ": what each part of the model is worth",
                        List.of("Skill of the model against itself without the part. Above 0 the part helps; an interval with 0"
                                + " in it is a part that has not earned its place on this record."),
                        Page.Figures.NONE,
                        List.of(all, near)));
    }

    private static boolean part(SkillRow s) {
        return s.against().startsWith(WITHOUT);
    }

    private static String partName(SkillRow s) {
        return s.against().substring(WITHOUT.length());
    }

    /** Other versions of the model, theories among them, against the baselines. */
    private Optional<Section> versions(String target) {
        List<Table> tables = card.skills(target, HindcastCard.ALL).stream()
                .filter(s -> !s.by().equals(headline))
                .map(SkillRow::against)
                .distinct()
                .map(mark -> skills(
                        "Against " + mark, "Forecast by",
                        card.skills(target, HindcastCard.ALL).stream().filter(s -> s.against().equals(mark)),
                        SkillRow::by))
                .toList();
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Wording.capital(title(target)) + ": powers held, and theories",
                        List.of("Skill against baselines. A version whose intervals are all below or around 0 does no better than"
                                + " knowing nothing of politics."),
                        Page.Figures.NONE,
                        tables));
    }

    private Table scores(String target, String slice, String first) {
        List<Row> rows = slice.equals(HindcastCard.STATE)
                ? worstFirst(target)
                : card.rows(target, slice).stream()
                        .sorted(Comparator.comparingDouble(r -> r.scores().rmse()))
                        .toList();
        return new Table(
                "",
                List.of(
                        first.isEmpty() ? "Forecast by" : first, "RMSE", "CRPS", "50 % holds", "90 % holds", "above", "below",
                        "Log score", "Changes", "n"),
                List.of(1, 2, 3, 4, 5, 6, 7, 8, 9),
                rows.stream()
                        .map(r -> List.of(
                                first.isEmpty() ? r.by() : name(r.at()),
                                number(r.scores().rmse()),
                                number(r.scores().crps()),
                                percent(r.scores().cover50()),
                                percent(r.scores().cover90()),
                                percent(r.scores().above()),
                                percent(r.scores().below()),
                                number(r.scores().log()),
                                number(r.scores().changes()),
                                "" + r.scores().n()))
                        .toList());
    }

    private Table horizons(String target) {
        return new Table(
                "Skill of the model by years ahead",
                List.of("Years ahead", "Against", "by RMSE (95 %)", "by CRPS (95 %)", "Forecasts"),
                List.of(2, 3, 4),
                card.skills(target, HindcastCard.HORIZON).stream()
                        .filter(s -> s.skill().cases() > 0)
                        .map(s -> List.of(
                                "" + Integer.parseInt(s.at()),
                                s.against(),
                                interval(s.skill().rmse()),
                                interval(s.skill().crps()),
                                "" + s.skill().cases()))
                        .toList());
    }

    private Section breaks() {
        return new Section(
                "Breaks of the record",
                List.of("Steps that are changes of a source and not of trade. No forecast is held against a record, and none"
                        + " is learnt from one, that lies beyond a break."),
                Page.Figures.NONE,
                List.of(new Table(
                        "",
                        List.of("Pair", "From", "Share before", "Share after", "What tells it"),
                        List.of(1, 2, 3),
                        breaks.stream()
                                .map(b -> List.of(
                                        name(b.unit()), "" + b.year(), number(b.before()), number(b.after()), b.reason()))
                                .toList())));
    }

    /** With the names of states, for not everybody knows their codes. */
    private String name(Unit unit) {
        return unit.partner().isEmpty() ? name(unit.state()) : name(unit.state()) + " – " + name(unit.partner());
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private static String title(String target) {
        return switch (target) {
            case "position" -> "positions";
            case "trade share" -> "trade shares";
            case "vote" -> "votes";
            default -> target;
        };
    }

    private static String unit(String target) {
        return switch (target) {
            case "position" -> "ideal points";
            case "trade share" -> "shares of trade";
            case "vote" -> "votes: 1 Yes, 0 withheld, −1 No";
            default -> "states";
        };
    }

    /** Whether the target is a number that is recorded every year, and can be drawn as one. */
    private static boolean yearly(String target) {
        return target.equals("position") || target.equals("trade share");
    }

    private static String interval(Interval i) {
        return i.bounded() ? signed(i.mean()) + " (" + signed(i.low()) + " to " + signed(i.high()) + ")" : signed(i.mean());
    }

    private static String signed(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%+.2f", value).replace('-', '−');
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value).replace('-', '−');
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(100 * share) + " %";
    }
}
