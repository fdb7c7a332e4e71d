package org.middlepowers.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every work that a text of the project cites stands in the list of references, with what of it was checked. */
class CitationsTest {
    private static final Path LIST = Path.of("src/site/markdown/references.md");
    private static final Set<String> CHECKED = Set.of("record", "lists", "part", "unchecked");

    private static final String NAME =
            "[A-ZŠÖÄÜ][\\p{L}’-]*\\p{Ll}(?:-[A-Z]\\p{L}+)?";
    /** As in: Bailey, Strezhnev and Voeten (2017); Kuik 2008, 2021; Lee et al. 2015. */
    private static final Pattern CITATION = Pattern.compile("((?:" + NAME + ", )*" + NAME + "(?:,? (?:and|&) (?:van )?" + NAME
            + ")?(?: et al\\.)?)(?:['’]s?)?,? \\(?((?:1[789]|20)\\d\\d)[a-z]?((?:, (?:1[89]|20)\\d\\d)*)\\b");
    /** As in the readings of a lesson: - Wendt, A. (1992) "…". */
    private static final Pattern READING = Pattern.compile("(?m)^- (" + NAME + "), [^(\\n]*\\(((?:1[89]|20)\\d\\d)\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) (\\d{4}) \\| ([^|]+) \\| ([a-z]+) \\|([^|]*)\\|$");

    /** What stands before a year and is no author: months, places, sources of single figures, columns of data files. */
    private static final Set<String> NO_AUTHOR = Set.of(
            "January", "February", "April", "May", "June", "July", "August", "September", "October", "November", "After", "In",
            "From", "China", "Kazakhstan", "Mongolia", "Philippines", "Qatar", "Russia", "Turkmenistan", "Uzbekistan", "West",
            "Eurostat", "DataBank", "Code", "Attribute", "Notes", "Author", "Nobody");

    /** A work as the list has it. */
    private record Work(String authors, int year, String work, String checked, String note) {
        String key() {
            return key(names(authors).get(0), "" + year);
        }

        static String key(String author, String year) {
            return author + " " + year;
        }
    }

    private static List<String> names(String authors) {
        return Arrays.stream(authors.replace(" et al.", "").split(",? and (?:van )?|, | & ")).toList();
    }

    private static List<Work> listed() throws IOException {
        List<Work> works = new ArrayList<>();
        Matcher row = ROW.matcher(Files.readString(LIST));
        while (row.find()) {
            works.add(new Work(
                    row.group(1), Integer.parseInt(row.group(2)), row.group(3), row.group(4), row.group(5).strip()));
        }
        return works;
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(List.of(Path.of("README.md"), Path.of(".github/CONTRIBUTING.md")));
        for (String folder : List.of("src/site/markdown", "src/main", "scenarios")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(f -> f.toString().matches(".*\\.(md|java|yaml|js|ftlh|csv)") && !f.equals(LIST)).forEach(texts::add);
            }
        }
        return texts;
    }

    /** Citations of a text, each as all its authors and a year. */
    private static List<Map.Entry<List<String>, String>> citations(String text) {
        List<Map.Entry<List<String>, String>> found = new ArrayList<>();
        Matcher reading = READING.matcher(text);
        while (reading.find()) {
            found.add(Map.entry(List.of(reading.group(1)), reading.group(2)));
        }
        String plain = text.replaceAll("\"\\s*\\+ \"", "").replaceAll("\\n\\s*(\\*|//+|#)? *", " ");
        Matcher citation = CITATION.matcher(plain);
        while (citation.find()) {
            List<String> authors = names(citation.group(1));
            found.add(Map.entry(authors, citation.group(2)));
            for (String further : citation.group(3).split(", ")) {
                if (!further.isEmpty()) {
                    found.add(Map.entry(authors, further));
                }
            }
        }
        return found;
    }

    @Test
    void whatIsCitedIsListedAndWhatIsListedIsCited() throws IOException {
        Set<String> listed = listed().stream().map(Work::key).collect(Collectors.toCollection(TreeSet::new));
        Set<String> uncited = new TreeSet<>(listed);
        Map<String, String> unlisted = new TreeMap<>();
        for (Path text : texts()) {
            for (Map.Entry<List<String>, String> c : citations(Files.readString(text, StandardCharsets.UTF_8))) {
                List<String> keys = c.getKey().stream().map(a -> Work.key(a, c.getValue())).toList();
                if (keys.stream().noneMatch(listed::contains) && c.getKey().stream().noneMatch(NO_AUTHOR::contains)) {
                    unlisted.put(String.join(", ", c.getKey()) + " " + c.getValue(), text.toString());
                }
                keys.forEach(uncited::remove);
            }
        }
        assertThat(unlisted).as("cited, and not in " + LIST).isEmpty();
        assertThat(uncited).as("in " + LIST + ", and cited nowhere").isEmpty();
    }

    @Test
    void everyRowSaysWhatWasCheckedAndTheCountsAreRight() throws IOException {
        List<Work> works = listed();
        String page = Files.readString(LIST);
        assertThat(page.lines().filter(l -> l.matches("\\| .*\\d{4} \\| .*")).count())
                .as("rows that can be read")
                .isEqualTo(works.size());
        assertThat(works).allSatisfy(w -> {
            assertThat(CHECKED).contains(w.checked());
            assertThat(w.work()).contains("(" + w.year() + ")").startsWith(names(w.authors()).get(0));
            assertThat(w.checked().equals("part") && w.note().isEmpty()).as(w.key() + ": which part").isFalse();
        });
        for (String checked : CHECKED) {
            long count = works.stream().filter(w -> w.checked().equals(checked)).count();
            assertThat(page).containsPattern("\\| " + checked + " \\|[^|]*\\| " + count + " \\|");
        }
        assertThat(works.stream().map(w -> w.authors() + w.year())).doesNotHaveDuplicates();
    }

    @Test
    void citationsAreFoundInEveryFormThatTheTextsUse() {
        assertThat(citations("as Walt (1987) says, and Kuik 2008, 2021; Wohlforth's (1999) case. Bailey, Strezhnev and Voeten 2017,"
                        + " Lee et al. (2015), Anderson and van Wincoop 2003.\n- Wendt, A. (1992) \"Anarchy\"."))
                .extracting(c -> c.getKey().get(0) + " " + c.getValue())
                .contains("Walt 1987", "Kuik 2008", "Kuik 2021", "Wohlforth 1999", "Bailey 2017", "Lee 2015", "Anderson 2003",
                        "Wendt 1992");
    }
}
