package org.middlepowers.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.middlepowers.reader.ScenarioChecks.Report;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.scenario.Lesson.Form;

/** Reads lessons, and the worlds that they need. */
public final class LessonFiles {
    private LessonFiles() {}

    /** Names of the lessons that travel with the program, in alphabetical order. */
    public static List<String> builtIn() {
        return Library.builtIn(Library.Shelf.LESSONS);
    }

    /** Short name of a lesson: that of the library, or of the file without its ending. */
    public static String name(String nameOrPath) {
        return Library.stem(Path.of(nameOrPath));
    }

    /**
     * Reads a lesson.
     *
     * @param nameOrPath a file, or the name of a lesson of the folder {@code lessons/} or of the built-in library
     * @throws InvalidScenarioException with all that is wrong
     */
    public static Lesson load(String nameOrPath) throws InvalidScenarioException {
        Problems problems = new Problems();
        Library library = new Library(Library.Shelf.LESSONS, Path.of(""), problems);
        Optional<Node.Entries> file = library.find(nameOrPath).flatMap(s -> YamlReader.file(s, problems));
        problems.throwIfAny();
        Node.Entries tree = LessonWords.without(file.orElseThrow());
        Lesson lesson = Binder.lesson(tree, problems);
        problems.throwIfAny();
        check(lesson, new Report(tree, problems));
        problems.throwIfAny();
        return lesson;
    }

    private static void check(Lesson lesson, Report report) {
        lesson.predictions().forEach((key, p) -> {
            if (!lesson.charts().containsKey(p.chart())) {
                report.add("is '" + p.chart() + "'; allowed is one of this lesson's charts"
                        + Spelling.hint(Spelling.nearest(p.chart(), lesson.charts().keySet())), "predictions", key, "chart");
            }
            boolean choice = p.form() == Form.CHOICE;
            if (choice != p.alternatives().lever().isPresent() || choice != p.alternatives().option().isPresent()) {
                report.add("needs lever and option for a choice, and neither for a curve", "predictions", key);
            } else if (choice) {
                Lesson.Lever lever = lesson.levers().get(p.alternatives().lever().get());
                boolean known = lever != null
                        && lever.options().containsKey(p.alternatives().option().get())
                        && p.alternatives().against().map(lever.options()::containsKey).orElse(true);
                if (!known) {
                    report.add("names a lever or an option that this lesson does not have", "predictions", key);
                }
            }
        });
        lesson.charts().forEach((key, c) -> {
            if (!c.span().isEmpty() && (c.span().size() != 2 || !(c.span().get(0) < c.span().get(1)))) {
                report.add("is " + c.span() + "; allowed are two numbers, the smaller first, as in [0, 1]", "charts", key, "span");
            }
        });
        lesson.brief().ifPresent(b -> {
            if (!lesson.predictions().containsKey(b.prediction()) || !lesson.levers().containsKey(b.lever())) {
                report.add("names a prediction or a lever that this lesson does not have", "brief");
            }
        });
        for (String key : lesson.test()) {
            if (!key.matches("[a-d]")) {
                report.add("is '" + key + "'; allowed are a, b, c or d, one for each item", "test");
            }
        }
        int worlds = combinations(lesson).size();
        if (worlds > Lesson.MOST_WORLDS) {
            report.add("make " + worlds + " worlds; at most " + Lesson.MOST_WORLDS + " fit a page", "levers");
        }
    }

    /** Every combination of options, by lever; the first is the world as first shown. */
    public static List<Map<String, String>> combinations(Lesson lesson) {
        List<Map<String, String>> all = List.of(Map.of());
        for (Map.Entry<String, Lesson.Lever> lever : lesson.levers().entrySet()) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> before : all) {
                for (String option : lever.getValue().options().keySet()) {
                    Map<String, String> one = new LinkedHashMap<>(before);
                    one.put(lever.getKey(), option);
                    longer.add(one);
                }
            }
            all = longer;
        }
        return all;
    }

    /**
     * The world of one combination. Of several options that name a scenario or a theory, the last holds; changes add up.
     *
     * @throws InvalidScenarioException with all that is wrong
     */
    public static LoadedScenario world(Lesson lesson, Map<String, String> combination) throws InvalidScenarioException {
        String scenario = lesson.scenario();
        Optional<String> theory = Optional.empty();
        List<String> sets = new ArrayList<>(lesson.set());
        for (Map.Entry<String, String> e : combination.entrySet()) {
            Lesson.Option option = lesson.levers().get(e.getKey()).options().get(e.getValue());
            scenario = option.scenario().orElse(scenario);
            theory = option.theory().isPresent() ? option.theory() : theory;
            sets.addAll(option.set());
        }
        return ScenarioFiles.load(scenario, theory, sets);
    }
}
