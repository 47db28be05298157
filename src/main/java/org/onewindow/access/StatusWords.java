package org.onewindow.access;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a status means, where nothing more is known of what went wrong. */
record StatusWords(String title, String detail) {

    private static final StatusWords REFUSED = new StatusWords("这次请求没有被接受", "请求的内容或方式不正确，没有保存任何改动。请检查后再试。");
    private static final StatusWords BROKEN = new StatusWords("系统暂时出了问题", "已保存的内容不受影响，请过一会儿再试。");
    private static final Map<Integer, StatusWords> KNOWN = Map.of(
            400, new StatusWords("这个地址打不开", "地址或请求里有这里不能用的字符或写法，请检查。"),
            401, new StatusWords("请先登录", "需要登录，或者账号、密码不正确。"),
            403, new StatusWords("没有权限", "您的岗位或账号不能做这一步。"),
            404, new StatusWords("没有找到", "这里没有这个地址，请检查。"),
            413, new StatusWords("内容太大", "提交的内容太大，没有保存。"),
            501, REFUSED);

    static StatusWords of(int status) {
        return KNOWN.getOrDefault(status, status < 500 ? REFUSED : BROKEN);
    }

    /** As problem details of RFC 9457, in the shape of the hall's interface. */
    Map<String, Object> problem(int status) {
        return new TreeMap<>(Map.of("title", title, "status", status, "detail", detail, "errors", List.of()));
    }
}
