package concord.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import concord.launch.DatabaseUnderTest;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Each role tries each use case at the container's door, and each use case that takes a row is given another
 * delegation's. The use cases are found in the code; who may what stands in {@code use-cases.csv}: one without a line
 * there fails here.
 */
class UseCasesIT extends InContainer {
    private static final Map<String, String> CALLERS = Map.of(
            "delegate", "us.delegate",
            "head", "us.head",
            "chair", "chair",
            "observer", "observer",
            "administrator", "administrator",
            "newcomer", "newcomer");

    /** Where a row is found that exists and is not the caller's. */
    private static final Map<String, String> FOREIGN_ROWS = rows(
            "", "",
            "any", "",
            "entry",
                    "select e.id from entry e where e.delegation_id <> (select a.delegation_id from account a"
                            + " where a.user_name = :me)",
            "tabled",
                    "select t.entry_id from tabled_entry t where t.delegation_id <> (select a.delegation_id from account a"
                            + " where a.user_name = :me)",
            "own",
                    "select t.entry_id from tabled_entry t where t.delegation_id = (select a.delegation_id from account a"
                            + " where a.user_name = :me)",
            "prepared", "select p.id from prepared_position p where p.prepared_by <> :me",
            "ready",
                    "select p.id from prepared_judgement p where p.delegation_id <> (select a.delegation_id from account a"
                            + " where a.user_name = :me)",
            "position", "select p.position_id from position_event p where p.done_by <> :me",
            "contest", "select c.id from contested_change c where c.contested_by <> :me",
            "broken", "select b.id from silence_break b where b.done_by <> :me",
            "comment", "select c.id from entry_comment c where c.written_by <> :me",
            "draft", "select e.id from entry e where e.tabled_number = 0 and e.changed_by <> :me",
            "judgement",
                    "select j.id from judgement j where j.delegation_id <> (select a.delegation_id from account a"
                            + " where a.user_name = :me)",
            "request", "select r.id from account_request r where :me is not null",
            "login",
                    "select l.id from login l where l.account_id <> (select a.id from account a where a.user_name = :me)");

    static final Map<String, Method> DEEDS = deeds();
    static final Map<String, CSVRecord> TABLE = table();

    @Test
    void the_container_lets_in_exactly_the_roles_of_the_table() throws SQLException {
        openNewcomer();
        SoftAssertions softly = new SoftAssertions();
        for (String role : CALLERS.keySet()) {
            Visitor visitor = loggedIn(CALLERS.get(role));
            DEEDS.forEach((deed, method) -> softly.assertThat(outcome(visitor, method, ""))
                    .as(role + ": " + deed)
                    .matches(outcome -> outcome.equals("refused") != may(deed, role)));
        }
        Visitor anybody = anybody();
        DEEDS.forEach((deed, method) -> softly.assertThat(outcome(anybody, method, ""))
                .as("anybody: " + deed)
                .matches(outcome -> outcome.equals("refused") != may(deed, "anybody")));
        softly.assertAll();
    }

    @Test
    void a_row_that_is_not_the_callers_is_not_there() throws SQLException {
        askForAnAccountOfRussia();
        judgeForRussia();
        statePositionsOfRussia();
        breakASilenceForRussia();
        commentForRussia();
        draftForRussia();
        contestForRussia();
        SoftAssertions softly = new SoftAssertions();
        Map<String, Visitor> visitors = Map.of("delegate", loggedIn("us.delegate"), "head", loggedIn("us.head"));
        TABLE.forEach((deed, line) -> visitors.forEach((role, visitor) -> {
            if (!FOREIGN_ROWS.get(line.get("row")).isEmpty() && may(deed, role)) {
                softly.assertThat(outcome(visitor, DEEDS.get(deed), line.get("row")))
                        .as(role + ": " + deed)
                        .isEqualTo("not there");
            }
        }));
        softly.assertAll();
    }

    @Test
    void a_use_case_that_takes_an_id_says_whose_rows_it_takes() {
        assertThat(DEEDS.entrySet().stream()
                        .filter(deed -> Arguments.takesAnId(deed.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(deed -> TABLE.get(deed).get("row").isEmpty()))
                .isEmpty();
    }

    private String outcome(Visitor visitor, Method method, String row) {
        return ask(
                visitor,
                "use-case",
                Map.of(
                        "type", method.getDeclaringClass().getName(),
                        "deed", Deeds.signature(method),
                        "rows", FOREIGN_ROWS.get(row)));
    }

    private boolean may(String deed, String role) {
        CSVRecord line = TABLE.get(deed);
        return line != null && line.get(role).equals("x");
    }

    /** An account with the sample password, not yet replaced. */
    private static void openNewcomer() throws SQLException {
        update(
                "insert ignore into account select uuid(), 0, 'newcomer', full_name, role, delegation_id, password_hash,"
                        + " true, language, created_at, opened_at, closed_at, null, 0, null from account where user_name = 'observer'");
    }

    private static void askForAnAccountOfRussia() throws SQLException {
        update(
                "insert into account_request select uuid(), 0, a.id, 'NEW_PASSWORD', a.role, a.delegation_id, null,"
                        + " 'administrator', utc_timestamp(6), null, null, null from account a where a.user_name = 'ru.delegate'");
    }

    private static void judgeForRussia() throws SQLException {
        update("insert into judgement select uuid(), 0, o.delegation_id, o.entry_id, t.entry_id, 'SAME', 'WHOLE', '',"
                + " 'ru.delegate', utc_timestamp(6), null, o.revision, o.revision, null, false from tabled_entry o, tabled_entry t,"
                + " account a where a.user_name = 'ru.delegate' and o.delegation_id = a.delegation_id"
                + " and t.delegation_id <> a.delegation_id limit 1");
        update(
                "insert into prepared_judgement (id, version, delegation_id, own_entry_id, other_entry_id, verdict, extent,"
                        + " reason, prepared_by, prepared_at, ended_at) select uuid(), 0, o.delegation_id, o.entry_id, t.entry_id,"
                        + " 'SAME', 'WHOLE', '', 'ru.delegate', utc_timestamp(6), null from tabled_entry o, tabled_entry t,"
                        + " account a where a.user_name = 'ru.delegate' and o.delegation_id = a.delegation_id"
                        + " and t.delegation_id <> a.delegation_id limit 1");
    }

    private static void statePositionsOfRussia() throws SQLException {
        String from = " from tabled_entry t, account a where a.user_name = 'ru.head'"
                + " and t.delegation_id <> a.delegation_id limit 1";
        String seen = "concat('[{\"entryId\":\"', t.entry_id, '\",\"number\":1}]'), '{\"stance\":\"SUPPORT\","
                + "\"reservation\":\"\",\"language\":\"und\",\"reason\":\"\",\"reasonPrivate\":false,\"lift\":\"\"}'";
        update("insert into prepared_position (id, version, delegation_id, entry_id, seen, statement,"
                + " prepared_by, prepared_at, ended_at) select uuid(), 0, a.delegation_id, t.entry_id, " + seen
                + ", 'ru.head', utc_timestamp(6), null" + from);
        update("insert into position_event select uuid(), 'TAKEN', uuid(), a.delegation_id, " + seen
                + ", false, 'ru.head', utc_timestamp(6), 1" + from);
    }

    /** Taken back again at once. */
    private static void contestForRussia() throws SQLException {
        update("insert into contested_change select uuid(), 0, a.delegation_id, t.entry_id, 2, 'Test', 'ru.head',"
                + " utc_timestamp(6), 1, 1, 'ru.head' from tabled_entry t, account a where a.user_name = 'ru.head'"
                + " and t.delegation_id <> a.delegation_id limit 1");
    }

    /** In a round that was closed without result. */
    private static void breakASilenceForRussia() throws SQLException {
        update("insert into round select uuid(), 0, coalesce(max(number), 0) + 1, '{\"title\":\"Test\",\"scope\":\"\","
                + "\"territory\":\"\",\"kinds\":\"\",\"criteria\":\"\",\"zone\":\"UTC\",\"naming\":\"NAMED\","
                + "\"lapsedHolds\":\"NO_OBJECTION\",\"afterWithdrawal\":\"STAYS\"}', '[]', 'chair', '2000-01-01',"
                + " '2000-01-02', 'Test', true from round");
        update("insert into proposal select uuid(), r.id, 1, '[]', 'chair', '2000-01-01', '2000-01-02' from round r"
                + " order by r.number desc limit 1");
        update(
                "insert into silence_break (id, version, proposal_id, delegation_id, kind, text, received_at, done_by)"
                        + " select uuid(), 0, p.id, a.delegation_id, 'OBJECTION', 'Test', '2000-01-01', 'ru.head' from proposal p, account a where a.user_name = 'ru.head' limit 1");
    }

    /** To all, so that it can be read, and yet be retracted by its own delegation alone. */
    private static void commentForRussia() throws SQLException {
        update("insert into entry_comment select uuid(), t.entry_id, 'ENTRY', a.delegation_id, 'ALL', null, 'Test',"
                + " 'ru.head', utc_timestamp(6) from account a, tabled_entry t where a.user_name = 'ru.head' limit 1");
    }

    private static void draftForRussia() throws SQLException {
        update("insert into entry select uuid(), 0, e.delegation_id, (select max(o.number) + 1 from entry o), 'Test',"
                + " e.particulars, '', null, 0, 'DRAFT', null, '', utc_timestamp(6), 'ru.head', null, null, null, e.made_by, e.order_en, e.order_ru from entry e"
                + " join account a on a.delegation_id = e.delegation_id where a.user_name = 'ru.head' limit 1");
    }

    /** {@link Map#of} ends at ten. */
    private static Map<String, String> rows(String... keysAndQueries) {
        Map<String, String> rows = new TreeMap<>();
        for (int i = 0; i < keysAndQueries.length; i += 2) {
            rows.put(keysAndQueries[i], keysAndQueries[i + 1]);
        }
        return rows;
    }

    private static void update(String sql) throws SQLException {
        try (Connection connection = DatabaseUnderTest.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Map<String, Method> deeds() {
        Set<JavaClass> useCases = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("concord").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .collect(Collectors.toSet());
        return useCases.stream()
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .collect(Collectors.toMap(Deeds::signature, method -> method, (one, other) -> one, TreeMap::new));
    }

    private static Map<String, CSVRecord> table() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser lines = format.parse(Files.newBufferedReader(Path.of("src/test/resources/use-cases.csv")))) {
            List<CSVRecord> records = lines.getRecords();
            return records.stream()
                    .collect(Collectors.toMap(line -> line.get("deed"), line -> line, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
