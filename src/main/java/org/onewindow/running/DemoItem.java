package org.onewindow.running;

import java.util.List;

/** An item with cases in the demonstration. */
interface DemoItem {

    List<DemoCase> cases();
}
