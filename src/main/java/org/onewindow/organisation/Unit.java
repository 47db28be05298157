package org.onewindow.organisation;

import org.jspecify.annotations.Nullable;

/**
 * One area and the office that serves it.
 *
 * @param code area code: 6 digits county, 9 street, 12 community
 * @param name what people call the area, e.g. 畅家巷
 * @param parentCode the next wider unit, none for a county
 * @param office the office that signs for it, e.g. 示例街道办事处
 */
public record Unit(
        String code, String name, Level level, @Nullable String parentCode, String office) {}
