package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LessonFiles;
import org.middlepowers.reader.LessonWords;
import org.middlepowers.results.WholeFile;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.study.lesson.LessonFigures;
import org.middlepowers.study.lesson.LessonRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code class-page}: a lesson as one page for a browser. */
@Command(
        name = "class-page",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a lesson as one HTML file that opens offline on a phone or a laptop: a question, a prediction that"
                    + " students commit to, real runs of the model, the reveal, levers, reasons, and an answer sheet.",
            "",
            "Without a name it writes all lessons: anarchy, asymmetry, hedging, polarity, sanctions, two-levels.",
            "",
            "With --serve it shows them to the room's phones, which often open no file, and gathers their answer sheets."
        },
        footer = {"", "Examples: class-page", "          class-page sanctions --output lesson.html --language ru",
            "          class-page sanctions --figures --replications 10", "          class-page --serve"})
final class ClassPageCommand implements Callable<Integer> {
    private static final Path FOLDER = Path.of("results", "class");

    @Parameters(paramLabel = "LESSON|SCENARIO", arity = "0..*",
            description = "Names of lessons, or files (default: all); of a scenario, a page is drafted from its events.")
    private List<String> lessons = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "File to write for one lesson, folder for several (default: results/class/).")
    private Path output;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en",
            description = "Language in which the page opens, by the name of its file, as ru; the page has all (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(names = "--figures",
            description = "Print where the worlds of each lesson end, as Markdown for the instructor, in place of pages.")
    private boolean figures;

    @Option(names = "--serve",
            description = "In place of files, show the lessons on the room's network until Ctrl-C, with a code to scan, and take"
                    + " answer sheets. Open to everybody on that network.")
    private boolean serve;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
            description = "With --serve: where to listen, 1 to 65535 (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--handed-in", paramLabel = "FOLDER",
            description = "With --serve: where answer sheets are kept (default: results/class/handed-in).")
    private Path handedIn = FOLDER.resolve("handed-in");

    @Option(names = "--handout",
            description = "Print the plan, the student sheet and the concept test with its key, as Markdown in the language"
                    + " asked for, in place of pages.")
    private boolean handout;

    @Option(names = "--replications", paramLabel = "N",
            description = "Runs of each world, 2 to 1000 (default: as the lesson says).")
    private Integer replications;

    @Option(names = {"-s", "--seed"}, paramLabel = "N", defaultValue = "1",
            description = "Any whole number; the same seed gives the same page (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = {"-t", "--threads"}, paramLabel = "N",
            description = "Runs simulated at a time (default: as many as the machine has cores).")
    private int threads = Math.min(StudyOptions.MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Option(names = "--overwrite", description = "Replace pages that are there already.")
    private boolean overwrite;

    @Override
    public Integer call() throws Exception {
        check();
        List<String> names = lessons.isEmpty() ? LessonFiles.builtIn() : lessons;
        LessonSource source = new LessonSource(seed, threads);
        List<LessonRuns> runs = read(names, source);
        if (handout) {
            return handouts(runs, source);
        }
        if (figures) {
            return print(runs, source);
        }
        LessonPages pages = new LessonPages(source, language, threads, serve);
        return serve ? room(runs, names, pages, source) : files(runs, names, pages);
    }

    private void check() throws Failure.Wrong {
        if (!LessonWords.languages().contains(language)) {
            throw new Failure.Wrong("--language is '" + language + "'; allowed is "
                    + String.join(" or ", LessonWords.languages()) + ", or the name of a file of your own in lessons/text.");
        }
        if (replications != null) {
            StudyOptions.check("--replications", replications, 2, 1000);
        }
        if (serve && (figures || handout || output != null)) {
            throw new Failure.Wrong("--serve shows pages and writes none; leave out --figures, --handout and --output.");
        }
        if ((figures || handout) && output != null) {
            throw new Failure.Wrong((figures ? "--figures" : "--handout")
                    + " prints and writes no file; leave out --output, or redirect what is printed.");
        }
        StudyOptions.check("--port", port, 1, 65535);
        StudyOptions.check("--threads", threads, 1, StudyOptions.MOST_THREADS);
    }

    /** All lessons, ready to run; what is wrong is reported at once. */
    private List<LessonRuns> read(List<String> names, LessonSource source) throws Exception {
        List<LessonRuns> runs = new ArrayList<>();
        InvalidScenarioException failure = null;
        for (String each : names) {
            try {
                Lesson lesson = source.lesson(each);
                lesson = replications == null ? lesson : lesson.withReplications(replications);
                runs.add(new LessonRuns(LessonFiles.name(each), lesson, seed));
            } catch (InvalidScenarioException e) {
                failure = failure == null ? e : failure.and(e);
            } catch (IllegalArgumentException e) {
                throw new Failure.Wrong("Lesson '" + each + "': " + e.getMessage() + ".");
            }
        }
        if (failure != null) {
            throw failure;
        }
        return runs;
    }

    private int handouts(List<LessonRuns> runs, LessonSource source) {
        for (LessonRuns each : runs) {
            LessonHandout sheet = new LessonHandout(source.words(language), source.words(language, each.name()));
            System.out.print((runs.size() > 1 ? "# " + each.name() + "\n\n" : "") + sheet.markdown(each.lesson().test()));
        }
        return 0;
    }

    private int print(List<LessonRuns> runs, LessonSource source) throws IOException {
        for (LessonRuns each : runs) {
            LessonFigures found;
            try (ConsoleProgress progress = new ConsoleProgress()) {
                found = each.figures(threads, progress);
            }
            if (found == null) {
                return Failure.STOPPED;
            }
            System.out.println((runs.size() > 1 ? "## " + found.name() + "\n\n" : "")
                    + LessonTable.markdown(found, source.words(language, found.name())));
        }
        return 0;
    }

    private int room(List<LessonRuns> runs, List<String> names, LessonPages pages, LessonSource source)
            throws IOException, Failure.Wrong {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> served = new LinkedHashMap<>();
        for (int k = 0; k < runs.size(); k++) {
            String html = pages.html(runs.get(k), again(names.get(k)));
            if (html == null) {
                return Failure.STOPPED;
            }
            titles.put(runs.get(k).name(), pages.title(runs.get(k)));
            served.put(runs.get(k).name(), html);
        }
        String heading = source.words(language).path("ui").path("lessons").asText();
        return new ClassRoom(language, heading).open(titles, served, port, handedIn);
    }

    private int files(List<LessonRuns> runs, List<String> names, LessonPages pages) throws IOException, Failure.Wrong {
        boolean single = names.size() == 1 && output != null;
        Path folder = single ? output.toAbsolutePath().getParent() : output == null ? FOLDER : output;
        List<Path> files = runs.stream()
                .map(each -> single ? output : folder.resolve(each.name() + ".html"))
                .toList();
        refuseTaken(files);
        Files.createDirectories(folder);
        for (int k = 0; k < runs.size(); k++) {
            Path file = files.get(k);
            String html = pages.html(runs.get(k), again(names.get(k)));
            if (html == null) {
                System.err.println("Stopped; " + file + " was not written.");
                return Failure.STOPPED;
            }
            WholeFile.write(file, html);
            System.out.println(file + "  " + (Files.size(file) + 1023) / 1024 + " KB");
        }
        return 0;
    }

    /** Before anything is run: nothing that is there is replaced unasked, and no two pages take one file. */
    private void refuseTaken(List<Path> files) throws Failure.Wrong {
        for (Path file : files) {
            if (Collections.frequency(files, file) > 1) {
                throw new Failure.Wrong("Two pages would both be '" + file + "'. Write them one by one, with --output.");
            }
            if (Files.isRegularFile(file) && !overwrite) {
                throw new Failure.Wrong("'" + file + "' is there already. Choose another --output, or add --overwrite.");
            }
        }
    }

    /** Arguments of the command that makes the page of a lesson again. */
    private List<String> again(String given) {
        List<String> arguments = new ArrayList<>(List.of(given, "--seed", "" + seed));
        if (replications != null) {
            arguments.addAll(List.of("--replications", "" + replications));
        }
        return arguments;
    }
}
