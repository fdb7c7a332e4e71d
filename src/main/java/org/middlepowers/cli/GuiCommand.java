package org.middlepowers.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.middlepowers.gui.LiveWorld;
import org.middlepowers.gui.time.Branch;
import org.middlepowers.gui.time.SharedCourse;
import org.middlepowers.results.RunName;
import org.middlepowers.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gui}: the live world. */
@Command(
        name = "gui",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Opens a window in which the world can be watched quarter by quarter, changed and asked why.",
        footer = {
            "",
            "Examples: gui kazakhstan-2022",
            "          gui kazakhstan-2022 --screenshot world.png --at 2022Q2 --size 1366x768"
        })
final class GuiCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{3,5})x(\\d{3,5})");

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "kazakhstan-2022",
            description = "Name in the library, a file, or the name of a run (default: ${DEFAULT-VALUE}).")
    private String scenario;

    @Option(names = {"-s", "--seed"}, paramLabel = "N", description = "Seed of the run (default: 1).")
    private Long seed;

    @Option(names = "--replication", paramLabel = "N", description = "Which repetition of it (default: 1).")
    private Integer replication;

    @Option(names = "--theory", paramLabel = "THEORY", description = "Read the scenario as a theory has it.")
    private String theory;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a value; may be repeated.")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private PosteriorOption posterior = new PosteriorOption();

    @Option(names = "--at", paramLabel = "QUARTER", description = "Begin at the end of a quarter, as in 2022Q2.")
    private String at;

    @Option(names = "--size", paramLabel = "WxH", description = "Size of the window or picture, as in 1366x768.")
    private String size;

    @Option(names = "--present", description = "For a class: large type, the map, two charts, and questions.")
    private boolean present;

    @Option(
            names = "--screenshot",
            paramLabel = "FILE",
            description = "Write a picture of the window (PNG) instead of opening it; needs no screen.")
    private Path screenshot;

    @Option(names = "--overwrite", description = "Replace the picture of --screenshot if it is there.")
    private boolean overwrite;

    @Option(
            names = "--despite-differences",
            description = "Continue although scenario or program differ from what the name of a run says.")
    private boolean despite;

    @Override
    public Integer call() throws Exception {
        if (screenshot != null && Files.exists(screenshot) && !overwrite) {
            throw new Failure.Wrong("'" + screenshot + "' is there already. Choose another file, or add --overwrite.");
        }
        LiveWorld.prepare();
        LiveWorld.WindowRequest request = request();
        if (screenshot != null) {
            LiveWorld.screenshot(request, screenshot);
            System.out.println(screenshot);
            return 0;
        }
        if (!LiveWorld.hasScreen()) {
            throw new Failure.Wrong("This machine has no screen to open a window on. Use a desktop, or a virtual one"
                    + " (xvfb-run); --screenshot FILE draws the window into a picture without either.");
        }
        LiveWorld.show(request);
        return 0;
    }

    private LiveWorld.WindowRequest request() throws Exception {
        Branch branch = branch();
        Scenario s = branch.loaded().scenario();
        int[] pixels = pixels();
        int time = at == null ? -1 : WhyCommand.quarter("--at", at, s).since(s.start());
        return new LiveWorld.WindowRequest(branch, time, pixels[0], pixels[1], present, new GuiSharing());
    }

    private Branch branch() throws Exception {
        if (RunName.looksLike(scenario) && !Files.exists(Path.of(scenario))) {
            NamedRun named = NamedRun.load(scenario, despite, Inputs.FILES);
            named.warnings().forEach(System.err::println);
            RunName name = named.name();
            if (at == null && !name.quarter().isEmpty()) {
                at = name.quarter();
            }
            String[] parts = name.scenario().split("@", 2);
            Optional<String> as = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
            return SharedCourse.of(parts[0], as, name.sets(), name.seed(), name.replication());
        }
        return Branch.of(
                scenario, Optional.ofNullable(theory), posterior.and(sets), seed == null ? 1 : seed, replication == null ? 1 : replication);
    }

    private int[] pixels() throws Failure.Wrong {
        if (size == null) {
            return new int[] {0, 0};
        }
        Matcher m = SIZE.matcher(size);
        if (!m.matches()) {
            throw new Failure.Wrong("--size is '" + size + "'; write width x height in pixels, as in 1366x768.");
        }
        return new int[] {Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))};
    }
}
