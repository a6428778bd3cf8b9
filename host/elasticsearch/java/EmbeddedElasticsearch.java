import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Starts one Elasticsearch node and lives exactly as long as its parent: the parent holds the other end of standard
 * input, so its end, even by kill -9, is an end of file here.
 *
 * <p>Arguments: home folder, folder of this run (config, data, tmp), log file, and optionally "remove-run-folder".
 * Standard output carries one line, {@code listening <port>} or {@code failed}; everything else goes to the log file.
 */
public final class EmbeddedElasticsearch {

    private static final long CLOSE_DEADLINE_SECONDS = 8;

    private static volatile Node node;

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path run = Path.of(arguments[1]);
        boolean removeRun = arguments.length > 3 && arguments[3].equals("remove-run-folder");

        PrintStream toParent = System.out;
        PrintStream log = new PrintStream(new FileOutputStream(arguments[2], true), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);

        // Before anything slow, so that a parent that dies during the start is noticed as well. Not a daemon: all of
        // Elasticsearch's own threads are, and this one keeps the process alive.
        new Thread(() -> stopWithParent(run, removeRun), "parent-watcher").start();

        try {
            Map<String, String> settings = Map.of("path.home", home.toString());
            Environment environment =
                InternalSettingsPreparer.prepareEnvironment(Settings.EMPTY, settings, run.resolve("config"), () -> "embedded");
            LogConfigurator.setNodeName("embedded");
            LogConfigurator.configureWithoutConfig(environment.settings());
            PluginsLoader plugins = PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir()),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir()),
                Map.of(),
                false
            );
            node = new Node(environment, plugins).start();
            int port = node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
            tell(toParent, "listening " + port);
        } catch (Throwable failure) {
            failure.printStackTrace(log);
            // Not the end yet: the parent reads the log, which may stand in the run folder, and then closes the pipe.
            tell(toParent, "failed");
        }
    }

    private static void tell(PrintStream toParent, String line) {
        toParent.println(line);
        toParent.flush();
    }

    private static void stopWithParent(Path run, boolean removeRun) {
        InputStream fromParent = System.in;
        try {
            while (fromParent.read() >= 0) {
                // Nothing is ever sent; only the end counts.
            }
        } catch (IOException broken) {
            // A broken pipe is an end too.
        }
        Thread closer = new Thread(EmbeddedElasticsearch::closeNode, "node-closer");
        closer.setDaemon(true);
        closer.start();
        try {
            closer.join(TimeUnit.SECONDS.toMillis(CLOSE_DEADLINE_SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        removeRunFolder(run, removeRun);
        // halt, not exit: no shutdown hook of a library may keep the process alive.
        Runtime.getRuntime().halt(0);
    }

    private static void closeNode() {
        Node running = node;
        if (running == null) {
            return; // Still starting: the halt that follows is the stop.
        }
        try {
            running.prepareForClose();
            running.close();
            running.awaitClose(CLOSE_DEADLINE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception failure) {
            failure.printStackTrace();
        }
    }

    private static void removeRunFolder(Path run, boolean removeRun) {
        if (removeRun == false) {
            return;
        }
        try (Stream<Path> paths = Files.walk(run)) {
            for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | RuntimeException failure) {
            // A file written in between; the parent, if it lives, removes the rest.
        }
    }
}
