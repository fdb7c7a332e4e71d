package org.middlepowers.cli;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The words that start this program once more, in the same way. */
final class ThisProgram {
    private ThisProgram() {}

    static List<String> words() {
        String command = ProcessHandle.current().info().command().orElse("java");
        String name = Path.of(command).getFileName().toString();
        if (!name.matches("javaw?(\\.exe)?")) {
            return List.of(command); // a launcher of its own
        }
        List<String> words = new ArrayList<>(List.of(command));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-X"))
                .forEach(words::add);
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().normalize().toString())
                .collect(Collectors.joining(File.pathSeparator));
        if (path.endsWith(".jar") && !path.contains(File.pathSeparator)) {
            words.addAll(List.of("-jar", path));
        } else {
            words.addAll(List.of("-cp", path, Main.class.getName()));
        }
        return words;
    }
}
