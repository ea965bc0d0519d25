package concord.database;

import static org.assertj.core.api.Assertions.assertThat;

import concord.launch.BareServer;
import concord.ownlist.IndexProbe;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A schema that was filled when it was new, and again after each migration: {@code V1.sql} and so on hold the rows that
 * are put in after a migration, {@code V2.expected.txt} and so on what a migration makes of those that are there before.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MigrationIT {
    private static final String USER = "owner";

    /** Columns at least so wide hold texts that people write. */
    private static final int WIDE = 100;

    private final Map<String, List<String>> changes = new HashMap<>();
    private final Map<String, Set<String>> empty = new HashMap<>();
    private BareServer server;
    private Connection connection;

    @BeforeAll
    void migrate_step_by_step() throws IOException, InterruptedException, SQLException {
        server = BareServer.start(
                "server-of-rows",
                List.of(
                        "create database own character set utf8mb4 collate utf8mb4_uca1400_ai_ci;",
                        "create user 'owner'@'%' identified by 'owner';",
                        "grant all privileges on own.* to 'owner'@'%';"));
        server.await("own", USER, USER);
        connection = DriverManager.getConnection(server.url("own"), USER, USER);
        for (String version : versions().toList()) {
            SchemaRows before = SchemaRows.in(connection);
            flyway(version).migrate();
            changes.put(version, before.changesTo(SchemaRows.in(connection)));
            for (String statement : resource("V" + version + ".sql").split(";\n")) {
                execute(statement);
            }
            empty.put(version, SchemaRows.in(connection).empty());
        }
    }

    @AfterAll
    void stop() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void every_table_has_rows_when_the_next_migration_comes(String version) {
        assertThat(empty.get(version))
                .as("tables without rows in V" + version + ".sql")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("laterVersions")
    void a_migration_loses_no_row_and_changes_what_it_says_alone(String version) {
        assertThat(changes.get(version))
                .as("V" + version + ".expected.txt")
                .containsExactlyInAnyOrderElementsOf(
                        resource("V" + version + ".expected.txt").lines().toList());
    }

    @Test
    void every_column_that_can_be_empty_is_in_one_row_and_not_in_another() throws SQLException {
        for (String column : columns("is_nullable = 'YES' and extra not like '%GENERATED%'")) {
            assertThat(of(column, "concat(max(%1$s is null), max(%1$s is not null))"))
                    .as(column)
                    .isEqualTo("11");
        }
    }

    @Test
    void every_column_for_a_text_holds_the_longest_once() throws SQLException {
        for (String column : columns("data_type = 'varchar' and character_maximum_length >= " + WIDE)) {
            assertThat(of(column, "max(char_length(%s))"))
                    .as(column)
                    .isEqualTo(one("select character_maximum_length from information_schema.columns where"
                            + " table_schema = database() and concat(table_name, '.', column_name) = '" + column
                            + "'"));
        }
    }

    @Test
    void the_entities_expect_the_newest_schema_and_read_every_row() throws SQLException {
        Map<String, Map<String, Map<String, String>>> tables =
                SchemaRows.in(connection).tables();
        Set<String> read = new HashSet<>();
        try (EntityManagerFactory entities = PortalEntities.open(server.url("own"), USER, USER);
                EntityManager em = entities.createEntityManager()) {
            for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
                String table = table(entities, entity);
                assertThat(all(em, entity))
                        .as(entity.getName())
                        .hasSameSizeAs(tables.get(table).keySet());
                read.add(table);
            }
        }
        assertThat(read).isEqualTo(tables.keySet());
    }

    @Test
    void what_entries_are_found_and_sorted_by_is_made_anew_without_a_change_of_theirs() {
        try (EntityManagerFactory entities = PortalEntities.open(server.url("own"), USER, USER);
                EntityManager em = entities.createEntityManager()) {
            em.getTransaction().begin();
            Object versions = count(em, "select sum(version) from entry");
            assertThat(count(em, "select count(*) from entry where made_by = ''"))
                    .isNotEqualTo(0L);

            IndexProbe.makeAnew(em);

            assertThat(count(em, "select count(*) from entry where made_by = '' or order_en = '' or order_ru = ''"))
                    .isEqualTo(0L);
            assertThat(count(em, "select sum(version) from entry")).isEqualTo(versions);
            em.getTransaction().rollback();
        }
    }

    private static Object count(EntityManager em, String query) {
        return em.createNativeQuery(query).getSingleResult();
    }

    private static <T> List<T> all(EntityManager em, EntityType<T> entity) {
        return em.createQuery("from " + entity.getName(), entity.getJavaType()).getResultList();
    }

    private static String table(EntityManagerFactory entities, EntityType<?> entity) {
        return entities.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity.getJavaType())
                .getMappedTableDetails()
                .getTableName();
    }

    Stream<String> versions() {
        return Arrays.stream(flyway("latest").info().all())
                .map(MigrationInfo::getVersion)
                .map(Object::toString);
    }

    Stream<String> laterVersions() {
        return versions().skip(1);
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(server.url("own"), USER, USER)
                .locations("classpath:db/migration")
                .target(target)
                .load();
    }

    /** Empty if there is none: what it should say is then told by the test. */
    private static String resource(String name) {
        try (InputStream file = MigrationIT.class.getResourceAsStream("migrated/" + name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As table and column with a point between. */
    private List<String> columns(String which) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return SchemaRows.column(
                    statement,
                    "select concat(table_name, '.', column_name) from information_schema.columns where"
                            + " table_schema = database() and table_name <> 'flyway_schema_history' and " + which);
        }
    }

    private String of(String column, String what) throws SQLException {
        return one("select " + what.formatted(column) + " from " + column.substring(0, column.indexOf('.')));
    }

    private String one(String query) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return SchemaRows.column(statement, query).get(0);
        }
    }

    private void execute(String sql) throws SQLException {
        if (!sql.isBlank()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
