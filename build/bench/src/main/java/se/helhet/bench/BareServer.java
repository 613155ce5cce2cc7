package se.helhet.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** What to compare with: Jetty, one servlet, one indexed read of SQLite, a page of a given size; nothing else. */
final class BareServer {
    private static final int ROWS = 100_000;
    private static final int THREADS = 64;

    private BareServer() {}

    /**
     * Serves until its process is ended; prints its port.
     *
     * @param args the database to make, and the size of a page in bytes
     */
    public static void main(String[] args) throws Exception {
        String url = "jdbc:sqlite:" + args[0];
        fill(url);
        Server server = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Page(url, Integer.parseInt(args[1]))), "/*");
        server.setHandler(context);
        server.start();
        System.out.println(connector.getLocalPort());
        server.join();
    }

    private static void fill(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            try (Statement make = connection.createStatement()) {
                make.execute("pragma journal_mode = wal");
                make.execute("create table row (id integer primary key, text text)");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("insert into row (text) values (?)")) {
                for (int i = 0; i < ROWS; i++) {
                    insert.setString(1, "Rad nummer " + i + " i registret");
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static final class Page extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient ThreadLocal<PreparedStatement> reads;
        private final int size;

        Page(String url, int size) {
            this.size = size;
            this.reads = ThreadLocal.withInitial(() -> read(url));
        }

        private static PreparedStatement read(String url) {
            try {
                return DriverManager.getConnection(url).prepareStatement("select text from row where id = ?");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            StringBuilder page = new StringBuilder(size + 200).append("<!doctype html><table>");
            String text = text(Long.parseLong(request.getParameter("id")) % ROWS + 1);
            while (page.length() < size) {
                page.append("<tr><td>")
                        .append(page.length())
                        .append("</td><td>")
                        .append(text)
                        .append("</td></tr>\n");
            }
            byte[] bytes = page.append("</table>").toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }

        private String text(long id) throws IOException {
            try {
                PreparedStatement read = reads.get();
                read.setLong(1, id);
                try (ResultSet rows = read.executeQuery()) {
                    return rows.next() ? rows.getString(1) : "";
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
