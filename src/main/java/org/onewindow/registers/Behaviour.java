package org.onewindow.registers;

/** How the built-in register can be made to behave. */
public enum Behaviour {
    CLEAN("按时回复：未发现不符"),
    NEGATIVE("按时回复：发现不符"),
    PARTIAL("只回复一部分"),
    LATE("期限过了才回复"),
    TWICE("同一结果回复两次"),
    BAD_SIGNATURE("签名不对的回复"),
    OTHER_CONTENT("答非所问（别的请求的内容）"),
    UNREACHABLE("连接不上"),
    NEVER("收到以后不回复");

    private final String label;

    Behaviour(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
