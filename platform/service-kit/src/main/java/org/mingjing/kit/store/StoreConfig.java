package org.mingjing.kit.store;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "mingjing.store")
interface StoreConfig {

    /** Where the objects lie: a directory of this machine, or one that all instances have mounted. */
    Optional<Path> directory();
}
