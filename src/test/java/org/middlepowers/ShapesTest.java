package org.middlepowers;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.middlepowers.scenario.Field;
import org.middlepowers.scenario.Joined;
import org.middlepowers.scenario.Parameter;
import org.middlepowers.scenario.Parameters;

/**
 * Few constructors take seven values or more, and few classes have functions alone. Those that do for a reason are listed,
 * and the lists may only become shorter: what is new groups values that belong together in records of their own, and puts a
 * function where the thing is that it is about.
 */
class ShapesTest {
    private static final int MANY = 7;

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.middlepowers").stream()
            .filter(c -> !c.getSimpleName().equals("package-info") && !c.isAnonymousClass())
            .<Class<?>>map(c -> c.reflect())
            .toList();

    @Test
    void constructorsOfManyValuesAreRowsOfTablesBlocksOfFilesOrListed() throws IOException {
        Set<String> many = CLASSES.stream()
                .filter(c -> !isBlockOfAFile(c))
                .filter(c -> Stream.of(c.getDeclaredConstructors()).anyMatch(ShapesTest::takesMany))
                .map(ShapesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(many).isNotEmpty();
        assertThat(many).isSubsetOf(listed("many-values.txt"));
    }

    @Test
    void classesWithoutObjectsAreListed() throws IOException {
        Set<String> bags = CLASSES.stream()
                .filter(ShapesTest::isBag)
                .map(ShapesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bags).isNotEmpty();
        assertThat(bags).isSubsetOf(listed("functions-alone.txt"));
    }

    /** Parameters, and other records of which every component is a key of a file with its meaning. */
    private static boolean isBlockOfAFile(Class<?> c) {
        return c.isRecord()
                && Arrays.stream(c.getRecordComponents()).allMatch(r -> r.isAnnotationPresent(Field.class)
                        || r.isAnnotationPresent(Joined.class)
                        || r.isAnnotationPresent(Parameter.class)
                        || c == Parameters.class);
    }

    /** Whether a constructor is given many values; two that the compiler adds to those of an enum do not count. */
    private static boolean takesMany(Constructor<?> constructor) {
        int added = constructor.getDeclaringClass().isEnum() ? 2 : 0;
        return !constructor.isSynthetic() && constructor.getParameterCount() - added >= MANY;
    }

    private static boolean isBag(Class<?> c) {
        boolean plain = !c.isRecord() && !c.isEnum() && !c.isInterface() && !c.isAnnotation() && !c.isLocalClass()
                && c.getSuperclass() == Object.class && c.getInterfaces().length == 0;
        Stream<Member> members = Stream.concat(Arrays.stream(c.getDeclaredMethods()), Arrays.stream(c.getDeclaredFields()));
        return plain
                && members.filter(m -> !m.isSynthetic()).allMatch(m -> Modifier.isStatic(m.getModifiers()))
                && Arrays.stream(c.getDeclaredMethods()).anyMatch(ShapesTest::isOpen);
    }

    private static boolean isOpen(Method m) {
        return !((Executable) m).isSynthetic() && !Modifier.isPrivate(m.getModifiers());
    }

    private static String name(Class<?> c) {
        return c.getName().substring("org.middlepowers.".length()).replace('$', '.');
    }

    private static List<String> listed(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/shapes", file)).stream()
                .map(line -> line.replaceAll("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
