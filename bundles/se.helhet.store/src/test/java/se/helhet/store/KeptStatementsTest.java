package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.tools.jdbc.DefaultPreparedStatement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptStatementsTest {
    private static final String COUNT = "select count(*) from word where text = ?";

    @TempDir
    Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = Connections.writing(folder.resolve("a.db"));
        run("create table word (text text)");
        run("insert into word values ('a'), ('b'), ('b')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PreparedStatement within(PreparedStatement statement) throws SQLException {
        return ((DefaultPreparedStatement) statement).getDelegatePreparedStatement();
    }

    private int count(String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            if (text != null) {
                statement.setString(1, text);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.getInt(1);
            }
        }
    }

    @Test
    void aStatementIsPreparedOnce() throws SQLException {
        PreparedStatement first = connection.prepareStatement(COUNT);
        first.close();
        PreparedStatement again = connection.prepareStatement(COUNT);
        assertSame(within(first), within(again));
        assertTrue(first.isClosed());
        first.close();
        assertNotSame(within(again), within(connection.prepareStatement(COUNT)), "closed twice, it is still one");
    }

    @Test
    void oneThatIsInUseIsNotGivenToAnother() throws SQLException {
        PreparedStatement outer = connection.prepareStatement(COUNT);
        PreparedStatement inner = connection.prepareStatement(COUNT);
        assertNotSame(within(outer), within(inner));
        outer.setString(1, "b");
        inner.setString(1, "a");
        assertEquals(2, outer.executeQuery().getInt(1));
        assertEquals(1, inner.executeQuery().getInt(1));
        outer.close();
        inner.close();
        assertEquals(2, count("b"));
    }

    @Test
    void nothingOfTheLastUseIsLeft() throws SQLException {
        assertEquals(2, count("b"));
        assertEquals(0, count(null));
    }

    @Test
    void rowsThatNobodyReadToTheEndKeepNothingLocked() throws SQLException {
        PreparedStatement half = connection.prepareStatement("select text from word");
        half.executeQuery().next();
        half.close();
        run("drop table word");
        run("create table word (text text)");
        assertEquals(0, count("b"));
    }

    @Test
    void aTableThatIsMadeAnewIsReadAsItIsNow() throws SQLException {
        assertEquals(2, count("b"));
        run("drop table word");
        run("create table word (other int, text text)");
        run("insert into word values (1, 'b')");
        assertEquals(1, count("b"));
    }

    @Test
    void manyStatementsComeAndGo() throws SQLException {
        for (int i = 0; i < 200; i++) {
            try (PreparedStatement statement = connection.prepareStatement("select " + i)) {
                assertEquals(i, statement.executeQuery().getInt(1));
            }
        }
        assertEquals(1, count("a"));
    }
}
