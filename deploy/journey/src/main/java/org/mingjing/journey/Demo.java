package org.mingjing.journey;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.mingjing.local.Addresses;
import org.mingjing.local.SignIn;
import org.mingjing.local.SuiteOptions;

/** What `./mingjing demo` calls: tells the story against the running suite. Ends with 0 when every step was OK. */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var suite = SuiteOptions.ofCheckout();
        var gateway = new Gateway(Addresses.ofRunning(suite.folder()).gateway(), SignIn.toRunning(suite.folder()));
        var narrator = new Narrator(out);
        var story = new Story(new Scene(gateway, narrator, suite.root().resolve("deploy/sample-bureau")));
        story.chapters().forEach(story::tell);
        narrator.conclude();
        System.exit(narrator.failed().isEmpty() ? 0 : 1);
    }
}
