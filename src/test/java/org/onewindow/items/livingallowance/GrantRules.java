package org.onewindow.items.livingallowance;

import java.time.Clock;
import org.onewindow.workflow.PackageFiles;

/** The rules of the grant for tests of what comes after it. */
public final class GrantRules {

    private GrantRules() {}

    public static Entitlements entitlements() {
        return new Entitlements(PackageFiles.decisions(), Clock.systemUTC());
    }
}
