package org.onewindow.items.livingallowance.fieldwork;

import org.jspecify.annotations.Nullable;
import org.onewindow.support.AlreadyDone;
import org.onewindow.support.BadInput;
import org.springframework.util.MultiValueMap;

/**
 * How a page comes in: as a draft that it sends by itself while somebody types, or because somebody pressed a button.
 *
 * @param edition of the record that the page was opened with; {@link #UNTOLD} for one that does not say
 */
record Sending(boolean draft, int edition) {

    private static final int UNTOLD = -1;

    static Sending draft(MultiValueMap<String, String> typed) {
        return new Sending(true, edition(typed.getFirst("edition")));
    }

    static Sending onPurpose(MultiValueMap<String, String> typed) {
        return new Sending(false, edition(typed.getFirst("edition")));
    }

    /** Keeps an older page from undoing what was saved, and perhaps signed, after it had been opened. */
    void refuseOver(@Nullable FieldRecord kept, String digest) {
        if (kept == null || edition == UNTOLD || edition >= kept.edition() || digest.equals(kept.digest())) {
            return;
        }
        if (draft) {
            throw new AlreadyDone("这份记录已经另行保存，本页的自动草稿不再保存。请刷新后再改。");
        }
        throw new BadInput("save", "您打开本页以后，这份记录又保存过，刚才没有保存。下面是您填的内容：核对后再按一次保存，就以您的为准。");
    }

    private static int edition(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : UNTOLD;
    }
}
