package org.onewindow.publicnotice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.PersonName;
import org.onewindow.support.BadInput;
import org.onewindow.support.DateWords;
import org.onewindow.support.FieldError;
import org.onewindow.support.PlainText;

/** What a record of posting must say. */
final class PostingCheck {

    /** Days after which a posting can no longer be recorded: the board would be behind the wall. */
    static final int LATEST_RECORD = 3;

    private static final int LONGEST_PLACE = 60;

    private PostingCheck() {}

    static void refuse(Posting posting, List<String> placeFaults, LocalDate earliest, LocalDate today) {
        List<FieldError> errors =
                new ArrayList<>(PlainText.checkRequiredLine("place", "张贴地点", posting.place(), LONGEST_PLACE));
        if (errors.isEmpty()) {
            placeFaults.forEach(fault -> errors.add(new FieldError("place", fault)));
        }
        PersonName.check("postedBy", posting.postedBy())
                .forEach(error -> errors.add(new FieldError("postedBy", "张贴人" + error.message())));
        errors.addAll(date(posting.postedOn(), earliest, today));
        String name = posting.photoName() == null ? "" : posting.photoName().toLowerCase(Locale.ROOT);
        if (posting.photo().length == 0) {
            errors.add(new FieldError("photo", "请上传张贴后的照片。"));
        } else if (!name.matches(".*\\.(jpe?g|png)")) {
            errors.add(new FieldError("photo", "照片请用 JPG 或 PNG 文件。"));
        }
        BadInput.ifAny(errors);
    }

    private static List<FieldError> date(@Nullable LocalDate on, LocalDate earliest, LocalDate today) {
        if (on == null) {
            return List.of(new FieldError("postedOn", "请填写张贴日期。"));
        }
        return on.isAfter(today) || on.isBefore(earliest)
                ? List.of(new FieldError("postedOn", "张贴日期应在 " + DateWords.day(earliest) + "到今天之间。"))
                : List.of();
    }
}
