package org.middlepowers.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.middlepowers.reader.FileNames;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/** The program: a list of commands, and how failures are reported. */
@Command(
        name = "middlepowers",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Simulates how middle powers drive the world towards more poles, or hold it together.",
            "",
            "Start with 'compare': three versions of Kazakhstan's world since 2015, with and without the war of 2022."
        },
        footer = {
            "",
            "Exit codes: 0 all went well; 1 the machine refused (disk, memory, rights), or a run of something else than a"
                    + " sweep failed; 2 something in the command or a file is wrong; 3 rows are missing still (of a sweep, of"
                    + " shards to be merged, after --on-failure stop); 130 stopped with Ctrl-C, what was done is kept. Failed runs of a sweep"
                    + " are rows: it ends with 0 once all rows are there."
        })
public final class Main implements Runnable {
    /** All commands, in the order in which help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            CompareCommand.class,
            RunCommand.class,
            EffectCommand.class,
            DuelCommand.class,
            AblateCommand.class,
            PatternsCommand.class,
            PlayCommand.class,
            ClassPageCommand.class,
            ClassReportCommand.class,
            TournamentCommand.class,
            AnalyseCommand.class,
            BreakCommand.class,
            WhyCommand.class,
            GuiCommand.class,
            EventsCommand.class,
            SweepCommand.class,
            MergeCommand.class,
            ServeCommand.class,
            ReportCommand.class,
            VerifyCommand.class,
            PaperCommand.class,
            ScenariosCommand.class,
            TheoriesCommand.class,
            ParametersCommand.class,
            InitialiseCommand.class,
            HindcastCommand.class,
            CalibrateCommand.class,
            SchemaCommand.class,
            AutoComplete.GenerateCompletion.class);

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error arose.")
    private boolean stacktrace;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    /** Runs the program and ends the JVM with its exit code. */
    public static void main(String[] args) {
        boolean window = args.length > 0 && args[0].equals("gui");
        if (!window && System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        Optional<String> lost = FileNames.folderRefusal();
        lost.ifPresent(System.err::println);
        int code = lost.isPresent() ? Failure.WRONG : run(args);
        // A stream of Java's swallows what a full disk says; here it is asked, once for every command.
        if (System.out.checkError() && !isPipe()) {
            System.err.println("The output could not be written whole: the disk is full, or may not be written to. Free"
                    + " some space, or write elsewhere.");
            code = code == 0 ? Failure.REFUSED : code;
        }
        System.err.flush();
        System.exit(code);
    }

    /** Whether somebody else reads the output, who may have read enough, as {@code head} does. */
    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString().startsWith("pipe:");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Runs the program; the exit code. */
    public static int run(String... args) {
        try {
            return commandLine(asked(args)).execute(args);
        } catch (OutOfMemoryError e) {
            System.err.println("The machine ran out of memory. Give Java more, as in java -Xmx2g -jar middlepowers.jar, or ask"
                    + " for less at once: fewer --threads, fewer replications. What was finished is kept.");
            return Failure.REFUSED;
        } catch (StackOverflowError e) {
            System.err.println("A file is nested so deeply that it cannot be read, or the program failed and should not have."
                    + " Make the file flatter, or report it.");
            return Failure.WRONG;
        }
    }

    /** The command that is asked for alone, where it is one that needs no other: to read the options of all takes time. */
    private static List<Class<?>> asked(String... args) {
        return COMMANDS.stream()
                .filter(c -> c != AutoComplete.GenerateCompletion.class)
                .filter(c -> args.length > 0 && c.getAnnotation(Command.class).name().equals(args[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    /** All commands with their options, as the program reads them. */
    public static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        Main main = new Main();
        CommandLine line = new CommandLine(main);
        // A command line of its own, since only that takes away the options that a command cannot honour.
        commands.forEach(command -> line.addSubcommand(new CommandLine(command)));
        return line.registerConverter(Path.class, Failure::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler((e, args) -> Failure.misread(e))
                .setExecutionExceptionHandler((e, command, parsed) -> Failure.tell(e, main.stacktrace));
    }

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
