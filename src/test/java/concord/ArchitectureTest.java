package concord;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** Who may know whom: the rooms of the design, and the arrows between them. */
@AnalyzeClasses(packages = "concord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> FOR_ALL = Set.of("shared", "security", "names", "exchange", "database");

    /** Each room and the rooms that it may know beside those for all. */
    private static final Map<String, Set<String>> MAY_KNOW = new TreeMap<>(Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("security", Set.of()),
            Map.entry("names", Set.of("shared")),
            Map.entry("exchange", Set.of("shared")),
            Map.entry("database", Set.of("shared")),
            Map.entry("launch", Set.of()),
            Map.entry("delegation", Set.of()),
            Map.entry("account", Set.of("delegation")),
            Map.entry("tabled", Set.of("account", "delegation")),
            Map.entry("ownlist", Set.of("tabled", "account", "delegation")),
            Map.entry("correspondence", Set.of("tabled", "account", "delegation")),
            Map.entry("compare", Set.of("correspondence")),
            Map.entry("position", Set.of("correspondence", "tabled", "account", "delegation")),
            Map.entry("comment", Set.of("tabled", "account", "delegation")),
            Map.entry("joint", Set.of("position", "correspondence", "tabled", "account", "delegation")),
            Map.entry("review", Set.of("joint", "position", "correspondence", "tabled", "account", "delegation")),
            Map.entry("agenda", Set.of("joint", "position", "correspondence", "tabled", "account", "delegation")),
            Map.entry("edition", Set.of("shared")),
            Map.entry("verify", Set.of("edition")),
            Map.entry(
                    "round",
                    Set.of("joint", "position", "edition", "correspondence", "tabled", "account", "delegation")),
            Map.entry("summary", Set.of("joint", "round", "account")),
            Map.entry("inbox", Set.of("account", "delegation")),
            Map.entry("trail", Set.of("account", "delegation")),
            Map.entry("web", Set.of("account", "delegation"))));

    private static final Set<String> CLOSED =
            Set.of("shared", "security", "names", "exchange", "database", "launch", "edition");

    /** Rooms below the joint list whose pages ask it: what else is listed, which entries stand in one row. */
    private static final Set<String> ASKING_JOINT = Set.of("ownlist", "comment");

    @ArchTest
    static void each_room_knows_only_those_below_it(JavaClasses portal) {
        MAY_KNOW.forEach((room, known) -> {
            Stream<String> allowed =
                    CLOSED.contains(room) ? known.stream() : Stream.concat(known.stream(), FOR_ALL.stream());
            check(
                    portal,
                    "concord." + room,
                    Stream.concat(allowed, Stream.of(room)).map("concord."::concat));
        });
    }

    @ArchTest
    static void the_pages_of_a_room_know_it_and_those_below_it(JavaClasses portal) {
        MAY_KNOW.forEach((room, known) -> {
            Stream<String> below = Stream.of(
                            known.stream(),
                            known.stream().map(other -> other + ".web"),
                            FOR_ALL.stream(),
                            Stream.of(room, room + ".web", "web"))
                    .flatMap(all -> all);
            Stream<String> jointFor = ASKING_JOINT.contains(room) ? Stream.of("joint") : Stream.empty();

            check(
                    portal,
                    "concord." + room + ".web",
                    Stream.of(below, jointFor).flatMap(all -> all).map("concord."::concat));
        });
    }

    @ArchTest
    static void every_class_is_in_a_room_that_the_design_names(JavaClasses portal) {
        Assertions.assertThat(portal.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.replaceFirst("^concord\\.", "").replaceFirst("\\.web$", "")))
                .allMatch(room -> MAY_KNOW.containsKey(room) || room.equals("launch"));
    }

    @ArchTest
    static final ArchRule nobody_but_its_own_pages_knows_the_own_list = noClasses()
            .that()
            .resideOutsideOfPackage("concord.ownlist..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("concord.ownlist..");

    @ArchTest
    static final ArchRule nobody_knows_the_trail = noClasses()
            .that()
            .resideOutsideOfPackage("concord.trail..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("concord.trail..");

    @ArchTest
    static final ArchRule nobody_knows_the_inbox = noClasses()
            .that()
            .resideOutsideOfPackage("concord.inbox..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("concord.inbox..");

    @ArchTest
    static final ArchRule what_observers_see_comes_to_no_entry = noClasses()
            .that()
            .resideInAPackage("concord.summary..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("concord.joint..", "concord.round..", "concord.edition..")
                            .and(
                                    DescribedPredicate.not(
                                            nameMatching(
                                                    "concord\\.joint\\.(AgreedExtracts|Extract|PartyCount|Party"
                                                            + "|Agreement|OneName)|concord\\.round\\.(ReadExtracts|PublicExtract|EditionNotice)"))));

    @ArchTest
    static final ArchRule pages_alone_know_how_they_are_shown = noClasses()
            .that()
            .resideOutsideOfPackages("concord..web..", "concord.launch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..");

    @ArchTest
    static final ArchRule what_runs_without_the_portal_is_pure = noClasses()
            .that()
            .resideInAnyPackage(
                    "concord.names..",
                    "concord.exchange..",
                    "concord.compare..",
                    "concord.edition..",
                    "concord.verify..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..");

    @ArchTest
    static final ArchRule the_rules_of_the_joint_list_rounds_and_the_summary_are_pure = noClasses()
            .that()
            .haveFullyQualifiedName("concord.joint.JointList")
            .or()
            .haveFullyQualifiedName("concord.joint.JointEntry")
            .or()
            .haveFullyQualifiedName("concord.joint.Agreement")
            .or()
            .haveFullyQualifiedName("concord.summary.Summary")
            .or()
            .haveNameMatching(
                    "concord\\.inbox\\.Addressing.*|concord\\.round\\.(Silence|AgreedSet|AdoptedOrganisation|Participants|RoundTerms|WorkingDays)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta..");

    @ArchTest
    static final ArchRule only_collections_ask_the_database = classes()
            .that(use(EntityManager.class))
            .should()
            .bePackagePrivate()
            .orShould()
            .haveSimpleNameEndingWith("s")
            .orShould()
            .resideInAPackage("concord.database");

    @ArchTest
    static final ArchRule a_use_case_is_closed_by_default =
            classes().that().areAnnotatedWith(Stateless.class).should().beAnnotatedWith(DenyAll.class);

    @ArchTest
    static void every_deed_of_a_use_case_says_who_may(JavaClasses portal) {
        Assertions.assertThat(portal.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers())))
                .allMatch(method ->
                        method.isAnnotationPresent(RolesAllowed.class) || method.isAnnotationPresent(PermitAll.class));
    }

    private static DescribedPredicate<JavaClass> use(Class<?> type) {
        return DescribedPredicate.describe(
                "use " + type.getSimpleName(),
                user -> user.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(type)));
    }

    private static void check(JavaClasses portal, String room, Stream<String> allowed) {
        DescribedPredicate<JavaClass> permitted = resideInAnyPackage(allowed.toArray(String[]::new))
                .or(DescribedPredicate.not(resideInAPackage("concord..")));
        EvaluationResult result = classes()
                .that()
                .resideInAPackage(room)
                .should(onlyDependOnClassesThat(permitted))
                .allowEmptyShould(true)
                .evaluate(portal);
        Assertions.assertThat(result.getFailureReport().getDetails()).as(room).isEmpty();
    }
}
