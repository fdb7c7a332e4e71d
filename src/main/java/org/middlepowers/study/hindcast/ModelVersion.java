package org.middlepowers.study.hindcast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.middlepowers.analysis.score.Forecasters;
import org.middlepowers.model.Agency;
import org.middlepowers.reader.InvalidScenarioException;
import org.middlepowers.reader.LoadedTheory;
import org.middlepowers.reader.PosteriorFiles;
import org.middlepowers.reader.TheoryFiles;
import org.middlepowers.scenario.ParameterRegistry;
import org.middlepowers.scenario.PosteriorSpec;
import org.middlepowers.scenario.Rules;
import org.middlepowers.scenario.Scenario;

/**
 * A version of the model that forecasts: the whole of it, or without something. What is taken away without making any
 * score worse was not needed.
 *
 * @param name as in tables
 * @param given whether the great powers' histories after the origin are as recorded
 * @param change what it does to a world
 * @param abstaining whether all middle powers abstain
 * @param fixed parameters that it sets, which no posterior draws then
 */
public record ModelVersion(
        String name, boolean given, UnaryOperator<Scenario> change, boolean abstaining, Set<String> fixed) {
    /** Mechanisms that a parameter of 0 takes away. */
    private static final Map<String, String> MECHANISMS = mechanisms();

    private static Map<String, String> mechanisms() {
        Map<String, String> mechanisms = new LinkedHashMap<>();
        mechanisms.put("alignment", "socialInfluence");
        mechanisms.put("identity drift", "identityDrift");
        mechanisms.put("identity push", "identityPush");
        mechanisms.put("changing norms", "normSpeed");
        mechanisms.put("changing roles", "roleSpeed");
        mechanisms.put("status", "statusGain");
        mechanisms.put("learning", "learningWeight");
        mechanisms.put("mediation", "mediationSuccess");
        mechanisms.put("contest", "contestHostility");
        mechanisms.put("damping by norms", "normDamping");
        return mechanisms;
    }

    /**
     * All versions.
     *
     * @param given whether to run the great powers as recorded
     * @param held whether to run them held at the origin
     * @param theories names or files of theories, each a version of its own
     * @throws InvalidScenarioException if a theory cannot be read
     */
    public static List<ModelVersion> all(boolean given, boolean held, List<String> theories) throws InvalidScenarioException {
        List<ModelVersion> all = new ArrayList<>();
        if (given) {
            all.add(new ModelVersion(Forecasters.MODEL, true, s -> s, false, Set.of()));
        }
        if (held) {
            all.add(new ModelVersion(Forecasters.HELD, false, s -> s, false, Set.of()));
        }
        all.add(new ModelVersion(Forecasters.WITHOUT + "acts", given, s -> s, true, Set.of()));
        MECHANISMS.forEach((name, parameter) -> all.add(new ModelVersion(
                Forecasters.WITHOUT + name, given, s -> with(s, parameter, 0), false, Set.of(parameter))));
        all.add(new ModelVersion(Forecasters.WITHOUT + "asymmetry layer", given, s -> rules(s, false, true, true), false, Set.of()));
        all.add(new ModelVersion(Forecasters.WITHOUT + "sub-national layer", given, s -> rules(s, true, false, true), false, Set.of()));
        all.add(new ModelVersion(Forecasters.WITHOUT + "institutions", given, s -> rules(s, true, true, false), false, Set.of()));
        for (String theory : theories) {
            LoadedTheory read = TheoryFiles.load(theory);
            all.add(new ModelVersion(
                    Forecasters.THEORY + read.name(), given, s -> lay(s, read), false, read.parameters().keySet()));
        }
        return List.copyOf(all);
    }

    /** The whole model at the usual values of what a posterior draws. */
    public static ModelVersion usual(boolean given, PosteriorSpec posterior) {
        return new ModelVersion(Forecasters.USUAL, given, s -> s, false, posterior.values().keySet());
    }

    /** The name of the version that the others are held against. */
    public static String headline(boolean given) {
        return given ? Forecasters.MODEL : Forecasters.HELD;
    }

    /** The version's world, with draws of its parameters where there is a posterior. */
    Scenario of(Scenario world, Optional<PosteriorSpec> posterior) {
        Scenario changed = change.apply(world);
        return posterior.map(p -> PosteriorFiles.draw(changed, p, fixed)).orElse(changed);
    }

    Agency agency(Scenario scenario) {
        return abstaining
                ? Agency.abstaining(new HashSet<>(scenario.middlePowers().keySet()))
                : Agency.FULL;
    }

    /** Worlds of an origin have the usual rules, so what a theory leaves alone is the same in both. */
    private static Scenario lay(Scenario s, LoadedTheory read) {
        return s.with(ParameterRegistry.with(s.parameters(), read.parameters()), read.theory().rules());
    }

    private static Scenario with(Scenario s, String parameter, double value) {
        return s.with(ParameterRegistry.with(s.parameters(), Map.of(parameter, value)), s.rules());
    }

    private static Scenario rules(Scenario s, boolean asymmetry, boolean subnational, boolean institutions) {
        Rules r = s.rules();
        return s.with(
                s.parameters(),
                new Rules(
                        asymmetry, subnational, institutions, r.endogenousSanctions(), r.actsPerQuarter(), r.hegemon(),
                        r.institutionWeight()));
    }
}
