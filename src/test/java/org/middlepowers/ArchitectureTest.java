package org.middlepowers;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.middlepowers.measure.Polarity;
import org.middlepowers.model.Act;

/** Packages use each other in one direction only. */
class ArchitectureTest {
    private static final String ROOT = "org.middlepowers";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "scenario,",
        "model, scenario",
        "measure, model scenario",
        "reader, scenario model measure",
        "data, scenario reader model",
        "results,",
        "analysis, results",
        "draw, results analysis",
        "report, results analysis draw",
        "study, scenario model measure reader data results analysis report",
        "gui, scenario model measure reader draw study",
    })
    void aPackageUsesOnlyWhatItMay(String name, String others) {
        List<String> allowed = new ArrayList<>(List.of(inside(name)));
        Arrays.stream(others == null ? new String[0] : others.split(" "))
                .map(ArchitectureTest::inside)
                .forEach(allowed::add);
        String[] packages = allowed.toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(inside(name))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages(ROOT + "..").or(resideInAnyPackage(packages)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheTable() {
        classes()
                .should()
                .resideInAnyPackage(Arrays.stream(
                                "scenario model measure reader data results analysis draw report study gui cli".split(" "))
                        .map(ArchitectureTest::inside)
                        .toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void onlyWhatDrawsUsesTheScreen() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("draw"), inside("report"), inside("gui"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .check(CLASSES);
    }

    /** Tags describe acts and count conduct; no phase of a world and no study of effects reads them (model, §1). */
    @Test
    void nothingOnTheWayToAnEffectReadsATag() {
        noClasses()
                .that()
                .resideInAnyPackage(inside("model"), inside("study"))
                .and()
                .areNotAssignableTo(Act.class)
                .and()
                .areNotAssignableTo(Act.Tag.class)
                .and()
                .doNotHaveSimpleName("Manifests")
                .and()
                .doNotHaveSimpleName("LessonRuns")
                .or()
                .areAssignableTo(Polarity.class)
                .should()
                .accessField(Act.class, "tag")
                .orShould()
                .callMethod(Act.class, "tag")
                .orShould()
                .callMethod(Act.Tag.class, "sign")
                .check(CLASSES);
    }

    private static String inside(String name) {
        return ROOT + "." + name + "..";
    }
}
