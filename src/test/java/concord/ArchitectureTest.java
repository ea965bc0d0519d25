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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/** Who may know whom: the rooms of the design, and the arrows between them. */
@AnalyzeClasses(packages = "concord", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> FOR_ALL =
            Set.of("shared", "security", "names", "names.reading", "exchange", "database", "deed");

    /** Each room and those right below it; what is below these it may know too, and beside them those for all. */
    private static final Map<String, Set<String>> KNOWS = new TreeMap<>(Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("security", Set.of()),
            Map.entry("names.reading", Set.of("shared")),
            Map.entry("names.words", Set.of("names.reading")),
            Map.entry("names.parts", Set.of("names.words")),
            Map.entry("names", Set.of("names.parts", "names.words")),
            Map.entry("exchange", Set.of("shared")),
            Map.entry("exchange.naming", Set.of("shared")),
            Map.entry("exchange.source", Set.of("exchange", "exchange.naming")),
            Map.entry("exchange.sheet", Set.of("exchange.source")),
            Map.entry("exchange.un", Set.of("exchange.source")),
            Map.entry("exchange.ofac", Set.of("exchange.source")),
            Map.entry("exchange.eu", Set.of("exchange.un")),
            Map.entry("exchange.uk", Set.of("exchange.un")),
            Map.entry("exchange.canada", Set.of("exchange.source")),
            Map.entry("exchange.russia", Set.of("exchange.source")),
            Map.entry("exchange.open", Set.of("exchange.source")),
            Map.entry(
                    "exchange.door",
                    Set.of(
                            "exchange.eu",
                            "exchange.uk",
                            "exchange.ofac",
                            "exchange.canada",
                            "exchange.russia",
                            "exchange.open",
                            "exchange.sheet")),
            Map.entry("convert", Set.of("exchange.door")),
            Map.entry("database", Set.of("shared")),
            Map.entry("deed", Set.of("security", "database")),
            Map.entry("launch", Set.of()),
            Map.entry("edition", Set.of("shared")),
            Map.entry("verify", Set.of("edition")),
            Map.entry("delegation", Set.of()),
            Map.entry("caller", Set.of("delegation")),
            Map.entry("web", Set.of("caller")),
            Map.entry("web.faces", Set.of("web")),
            Map.entry("account", Set.of("caller")),
            Map.entry("tabled", Set.of("caller")),
            Map.entry("ownlist", Set.of("tabled")),
            Map.entry("ownlist.tabling", Set.of("ownlist")),
            Map.entry("ownlist.file", Set.of("ownlist.tabling")),
            Map.entry("correspondence", Set.of("tabled")),
            Map.entry("compare", Set.of("correspondence")),
            Map.entry("position", Set.of("correspondence")),
            Map.entry("comment", Set.of("tabled")),
            Map.entry("joint", Set.of("position")),
            Map.entry("review", Set.of("joint")),
            Map.entry("agenda", Set.of("joint")),
            Map.entry("round.calendar", Set.of("joint")),
            Map.entry("round.terms", Set.of("round.calendar", "edition")),
            Map.entry("round.silence", Set.of("round.terms")),
            Map.entry("round.adoption", Set.of("round.silence", "account")),
            Map.entry("round", Set.of("round.adoption")),
            Map.entry("summary", Set.of("joint", "round.adoption", "edition", "caller")),
            Map.entry("inbox", Set.of("account")),
            Map.entry("trail", Set.of("caller"))));

    /** Rooms that do not know those for all, beside what is named. */
    private static final Set<String> CLOSED = Set.of(
            "shared",
            "security",
            "names.reading",
            "names.words",
            "names.parts",
            "names",
            "exchange",
            "exchange.naming",
            "exchange.source",
            "exchange.un",
            "exchange.ofac",
            "exchange.eu",
            "exchange.uk",
            "exchange.canada",
            "exchange.russia",
            "exchange.open",
            "exchange.sheet",
            "exchange.door",
            "database",
            "deed",
            "launch",
            "edition");

    /** It knows what is named and nothing below that: an observer's code comes to no entry. */
    private static final String SHALLOW = "summary";

    /** The pages of an own list show what its rooms do. */
    private static final Map<String, Set<String>> PAGES_OF =
            Map.of("ownlist", Set.of("ownlist.tabling", "ownlist.file"));

    /** Rooms below the joint list whose pages ask it: what else is listed, which entries stand in one row. */
    private static final Set<String> ASKING_JOINT = Set.of("ownlist", "comment");

    @ArchTest
    static void each_room_knows_only_those_below_it(JavaClasses portal) {
        KNOWS.keySet().forEach(room -> {
            Stream<String> forAll = CLOSED.contains(room) ? Stream.empty() : FOR_ALL.stream();
            check(
                    portal,
                    "concord." + room,
                    Stream.of(below(room).stream(), forAll, Stream.of(room))
                            .flatMap(all -> all)
                            .map("concord."::concat));
        });
    }

    @ArchTest
    static void the_pages_of_a_room_know_it_and_those_below_it(JavaClasses portal) {
        KNOWS.keySet().forEach(room -> {
            Set<String> below = below(room);
            Stream<String> known = Stream.of(
                            below.stream(),
                            below.stream().map(other -> other + ".web"),
                            FOR_ALL.stream(),
                            PAGES_OF.getOrDefault(room, Set.of()).stream(),
                            ASKING_JOINT.contains(room) ? Stream.of("joint") : Stream.<String>empty(),
                            Stream.of(room, room + ".web", "web"))
                    .flatMap(all -> all);
            check(portal, "concord." + room + ".web", known.map("concord."::concat));
        });
    }

    @ArchTest
    static void no_arrow_runs_up(JavaClasses portal) {
        KNOWS.keySet()
                .forEach(room -> Assertions.assertThat(below(room)).as(room).doesNotContain(room));
    }

    private static Set<String> below(String room) {
        Set<String> below = new TreeSet<>(KNOWS.getOrDefault(room, Set.of()));
        if (!room.equals(SHALLOW)) {
            KNOWS.getOrDefault(room, Set.of()).forEach(known -> below.addAll(below(known)));
        }
        return below;
    }

    @ArchTest
    static void every_class_is_in_a_room_that_the_design_names(JavaClasses portal) {
        Assertions.assertThat(portal.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.replaceFirst("^concord\\.", "").replaceFirst("\\.web$", "")))
                .allMatch(room -> KNOWS.containsKey(room));
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
                                                    "concord\\.joint\\.(Tallies|Tally|PartyCount|Party"
                                                            + "|Agreement|OneName)|concord\\.round\\.adoption\\.(ReadExtracts|EditionNotice|PublicTerms)|concord\\.edition\\.EditionExtract"))));

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
                    "concord.convert..",
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
                    "concord\\.inbox\\.Addressing.*|concord\\.inbox\\.Notices|concord\\.round\\.silence\\.Silence"
                            + "|concord\\.round\\.adoption\\.(AgreedSet|AdoptedOrganisation)"
                            + "|concord\\.round\\.terms\\.(Participants|RoundTerms|WorkingDays)")
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
