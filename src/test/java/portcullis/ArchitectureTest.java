package portcullis;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;

/** Holds the directions in which the packages may know each other: app → edge → flow → core, and no cycle anywhere. */
@AnalyzeClasses(packages = "portcullis", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    /** The core packages from first to last; each may use those before it. */
    private static final List<String> CORE = List.of(
            "subject",
            "text",
            "watchlist",
            "match",
            "link",
            "ownership",
            "goods",
            "rule",
            "intake",
            "screen",
            "review",
            "report");

    @ArchTest
    static final ArchRule CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("portcullis.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "portcullis.core..", "java..", "org.jspecify..", "com.ibm.icu..", "dev.cel..", "com.google.re2j..");

    @ArchTest
    static final ArchRule ONLY_TEXT_KNOWS_ICU = noClasses()
            .that()
            .resideOutsideOfPackages("portcullis.core.text..", "portcullis.edge.sheet..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.ibm.icu..");

    @ArchTest
    static final ArchRule ONLY_RULE_KNOWS_CEL = noClasses()
            .that()
            .resideOutsideOfPackage("portcullis.core.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.cel..", "com.google..");

    @ArchTest
    static final ArchRule FLOW_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("portcullis.flow..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("portcullis.flow..", "portcullis.core..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule EDGES_DO_NOT_KNOW_EACH_OTHER = slices().matching("portcullis.edge.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOBODY_KNOWS_APP = noClasses()
            .that()
            .resideInAnyPackage("portcullis.core..", "portcullis.flow..", "portcullis.edge..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("portcullis.app..");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("portcullis.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JAKARTA_STAYS_AT_THE_RIM = noClasses()
            .that()
            .resideOutsideOfPackages("portcullis.edge..", "portcullis.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..");

    @ArchTest
    static final ArchRule ONLY_SHEET_AND_EXCEL_KNOW_POI = noClasses()
            .that()
            .resideOutsideOfPackages("portcullis.edge.sheet..", "portcullis.edge.excel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule ONLY_STORE_KNOWS_PERSISTENCE = noClasses()
            .that()
            .resideOutsideOfPackage("portcullis.edge.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..", "jakarta.persistence..", "org.flywaydb..");

    @ArchTest
    static final ArchRule ONLY_WORK_KNOWS_THE_GRID = noClasses()
            .that()
            .resideOutsideOfPackage("portcullis.edge.work..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.hazelcast..");

    @ArchTest
    static final ArchRule CORE_AND_FLOW_TAKE_TIME_AND_CHANCE_AS_ARGUMENTS = noClasses()
            .that()
            .resideInAnyPackage("portcullis.core..", "portcullis.flow..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("give chance or logging") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getFullName().equals("java.util.Random")
                            || type.getFullName().equals("java.util.SplittableRandom")
                            || type.getFullName().equals("java.util.concurrent.ThreadLocalRandom")
                            || type.getFullName().startsWith("java.lang.System$Logger")
                            || type.getPackageName().startsWith("java.util.logging");
                }
            });

    @ArchTest
    static void each_core_package_uses_only_those_before_it(com.tngtech.archunit.core.domain.JavaClasses all) {
        for (int i = 0; i < CORE.size(); i++) {
            var later = new ArrayList<String>();
            for (String name : CORE.subList(i + 1, CORE.size())) {
                later.add("portcullis.core." + name + "..");
            }
            if (later.isEmpty()) {
                return;
            }
            noClasses()
                    .that()
                    .resideInAPackage("portcullis.core." + CORE.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later.toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(all);
        }
    }
}
