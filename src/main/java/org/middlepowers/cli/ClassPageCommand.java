package org.middlepowers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LessonFiles;
import org.middlepowers.report.ClassPage;
import org.middlepowers.results.Manifest;
import org.middlepowers.scenario.Lesson;
import org.middlepowers.study.lesson.LessonData;
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
            "Without a name it writes all lessons: anarchy, asymmetry, hedging, polarity, sanctions, two-levels."
        },
        footer = {"", "Examples: class-page", "          class-page sanctions --output lesson.html --language ru",
            "          class-page sanctions --figures --replications 10"})
final class ClassPageCommand implements Callable<Integer> {
    /** Languages that pages can be read in. */
    static final List<String> LANGUAGES = List.of("en", "ru");

    private static final Path FOLDER = Path.of("results", "class");

    @Parameters(paramLabel = "LESSON|SCENARIO", arity = "0..*",
            description = "Names of lessons, or files (default: all); of a scenario, a page is drafted from its events.")
    private List<String> lessons = new ArrayList<>();

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "File to write for one lesson, folder for several (default: results/class/).")
    private Path output;

    @Option(names = "--language", paramLabel = "CODE", defaultValue = "en",
            description = "Language in which the page opens, en or ru; the page has both (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(names = "--figures",
            description = "Print where the worlds of each lesson end, as Markdown for the instructor, in place of pages.")
    private boolean figures;

    @Option(names = "--replications", paramLabel = "N",
            description = "Runs of each world, 2 to 1000 (default: as the lesson says).")
    private Integer replications;

    @Option(names = {"-s", "--seed"}, paramLabel = "N", defaultValue = "1",
            description = "Any whole number; the same seed gives the same page (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = {"-t", "--threads"}, paramLabel = "N",
            description = "Runs simulated at a time (default: as many as the machine has cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--overwrite", description = "Replace pages that are there already.")
    private boolean overwrite;

    @Override
    public Integer call() throws Exception {
        if (!LANGUAGES.contains(language)) {
            throw new Failure.Wrong("--language is '" + language + "'; allowed is " + String.join(" or ", LANGUAGES) + ".");
        }
        if (replications != null && (replications < 2 || replications > 1000)) {
            throw new Failure.Wrong("--replications is " + replications + "; allowed is a whole number from 2 to 1000.");
        }
        if (figures && output != null) {
            throw new Failure.Wrong("--figures prints and writes no file; leave --output out, or redirect what is printed.");
        }
        if (threads < 1) {
            throw new Failure.Wrong("--threads is " + threads + "; allowed is a whole number from 1.");
        }
        List<String> names = lessons.isEmpty() ? LessonFiles.builtIn() : lessons;
        List<LessonRuns> runs = new ArrayList<>();
        ObjectNode texts = texts();
        InvalidScenarioException failure = null;
        for (String each : names) {
            try {
                Lesson lesson = lesson(each, texts);
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
        if (figures) {
            return print(runs);
        }
        boolean single = names.size() == 1 && output != null;
        Path folder = single ? output.toAbsolutePath().getParent() : output == null ? FOLDER : output;
        List<Path> files = names.stream()
                .map(each -> single ? output : folder.resolve(LessonFiles.name(each) + ".html"))
                .toList();
        refuseTaken(files);
        Files.createDirectories(folder);
        for (int k = 0; k < names.size(); k++) {
            String name = LessonFiles.name(names.get(k));
            System.err.println(name + ": " + runs.get(k).runs() + " runs ...");
            Path file = files.get(k);
            if (!write(runs.get(k), names.get(k), name, file, texts)) {
                System.err.println("Stopped; " + file + " was not written.");
                return Failure.STOPPED;
            }
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

    /** A lesson of that name; else one drafted from a scenario of that name, with its words added to the texts. */
    private static Lesson lesson(String given, ObjectNode texts) throws InvalidScenarioException {
        try {
            return LessonFiles.load(given);
        } catch (InvalidScenarioException e) {
            ScenarioLesson draft = ScenarioLesson.find(given).orElseThrow(() -> e);
            texts.forEach(language -> ((ObjectNode) language.path("lessons"))
                    .set(LessonFiles.name(given), draft.words((ObjectNode) language)));
            return draft.lesson();
        }
    }

    private int print(List<LessonRuns> runs) throws IOException {
        JsonNode words = texts().path(language).path("lessons");
        for (LessonRuns each : runs) {
            LessonFigures found;
            try (ConsoleProgress progress = new ConsoleProgress()) {
                found = each.figures(threads, progress);
            }
            if (found == null) {
                return Failure.STOPPED;
            }
            System.out.println((runs.size() > 1 ? "## " + found.name() + "\n\n" : "")
                    + LessonTable.markdown(found, words.path(found.name())));
        }
        return 0;
    }

    private boolean write(LessonRuns runs, String given, String name, Path file, ObjectNode texts) throws IOException {
        Manifest.Program program = Version.program();
        String made = "middlepowers " + program.version() + ", " + program.commit();
        List<String> arguments = new ArrayList<>(List.of(given, "--seed", "" + seed));
        if (replications != null) {
            arguments.addAll(List.of("--replications", "" + replications));
        }
        String command = CommandText.of("class-page", arguments);
        LessonData data;
        try (ConsoleProgress progress = new ConsoleProgress()) {
            data = runs.run(threads, progress, made, command);
        }
        if (data == null) {
            return false;
        }
        // JSON has no word for "not defined" but null.
        String json = JsonMapper.builder().build().writeValueAsString(data).replace("\"NaN\"", "null");
        String title = texts.path(language).path("lessons").path(name).path("title").asText(data.world());
        ClassPage.write(file, title, language, json, only(texts, name).toString());
        System.out.println(file + "  " + (Files.size(file) + 1023) / 1024 + " KB");
        return true;
    }

    /** The words of the page and of all lessons, by language. */
    private static ObjectNode texts() throws IOException {
        ObjectNode texts = JsonMapper.builder().build().createObjectNode();
        for (String each : LANGUAGES) {
            texts.set(each, new YAMLMapper().readTree(LessonFiles.texts(each)));
        }
        return texts;
    }

    /** The words without those of other lessons. */
    private static JsonNode only(ObjectNode texts, String lesson) {
        ObjectNode copy = texts.deepCopy();
        copy.forEach(language -> ((ObjectNode) language.path("lessons")).retain(lesson));
        return copy;
    }
}
