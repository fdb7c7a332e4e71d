package org.middlepowers;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A name means one thing. No two top-level types share one; nor does a nested type that other files can see share one with
 * any other such type, unless the word is general and is only ever read with its owner ({@code Duel.Key}), or both say the
 * same thing of different files ({@code Manifest.Expectation} is what a manifest keeps of a scenario's).
 */
class NamesTest {
    /** Words that say nothing without their owner. */
    private static final Set<String> GENERAL = Set.of(
            "Builder", "Cell", "Done", "Entry", "Key", "Kind", "Line", "Panel", "Part", "Place", "Read", "Result", "Row", "Side",
            "Step", "Table", "Task", "Value", "Written", "Bar", "Session", "Tally");

    /** What files of several kinds have each their record of: scenario, theory, lesson, sweep, manifest, page. */
    private static final Set<String> OF_SEVERAL_FILES = Set.of(
            "Brief", "Check", "Design", "Expectation", "Factor", "Outcome", "Posterior", "Prediction", "Than", "Turn", "Wrong");

    @Test
    void noTwoTypesOfOneNameMeanDifferentThings() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.middlepowers");
        Map<String, List<JavaClass>> byName = classes.stream()
                .filter(c -> !c.isAnonymousClass() && !c.isLocalClass() && !c.getSimpleName().equals("package-info"))
                .filter(c -> !isHidden(c))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, TreeMap::new, Collectors.toList()));
        assertThat(byName).hasSizeGreaterThan(500);
        List<List<String>> clashes = new ArrayList<>();
        byName.forEach((name, all) -> {
            long top = all.stream().filter(JavaClass::isTopLevelClass).count();
            if (top > 1 || all.size() > 1 && !GENERAL.contains(name) && !OF_SEVERAL_FILES.contains(name)) {
                clashes.add(all.stream().map(JavaClass::getName).toList());
            }
        });
        assertThat(clashes).isEmpty();
    }

    /** Whether a nested type can be seen in its own file only; the file of the class, which ArchUnit reads, does not say. */
    private static boolean isHidden(JavaClass c) {
        return c.isNestedClass() && Modifier.isPrivate(c.reflect().getModifiers());
    }

    /** Only where a file has another class of the same short name. */
    @Test
    void classesAreImportedNotSpelledOut() throws IOException {
        Pattern whole = Pattern.compile("(?<![\\w.\"])(?:java|javax|org)(?:\\.[a-z][a-z0-9]*)+\\.([A-Z]\\w*)");
        List<String> spelled = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String code = text.replaceAll("(?s)/\\*.*?\\*/|\"\"\".*?\"\"\"", "").replaceAll("(?m)^(import|package) .*$|\"(\\\\.|[^\"\\\\\n])*\"|//.*$", "");
            whole.matcher(code).results()
                    .filter(m -> !Files.exists(file.resolveSibling(m.group(1) + ".java")))
                    .filter(m -> !Pattern.compile("(?m)^import .*\\." + m.group(1) + ";").matcher(text).find())
                    .forEach(m -> spelled.add(file + ": " + m.group()));
        }
        assertThat(spelled).isEmpty();
    }

    @Test
    void whatIsImportedIsUsed() throws IOException {
        Pattern imported = Pattern.compile("(?m)^import (?:static )?[\\w.]+\\.(\\w+);$");
        List<String> idle = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String body = text.replaceAll("(?m)^import .*$", "");
            imported.matcher(text).results()
                    .filter(m -> !Pattern.compile("\\b" + m.group(1) + "\\b").matcher(body).find())
                    .forEach(m -> idle.add(file + ": " + m.group(1)));
        }
        assertThat(idle).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src"))) {
            return all.filter(p -> p.toString().endsWith(".java")).toList();
        }
    }
}
