// Crops a picture to the measures of a card's photo and presses it under the largest size; loaded when one is chosen.
import "cropperjs";

const THOUSAND = 1000;
const STEP = 8;
const ZOOM = 0.05;
const TALLEST = 440;
const MARGIN = 96;
const GRAINS = [0, 1, 2, 3, 4, 6];
const WORDS = `
    <h2 class="govuk-heading-m" id="photo-title">裁剪相片</h2>
    <p id="photo-help">把头像移到框的正中：方向键移动，<kbd>+</kbd> <kbd>-</kbd> 放大缩小，<kbd>r</kbd> 转向，<kbd>0</kbd> 复原；也可以拖动，用滚轮或双指缩放。空白处会填成白色。</p>
    <div class="hall-photo__work">
      <div class="hall-photo__frame" tabindex="0" role="group" aria-labelledby="photo-title" aria-describedby="photo-help"></div>
      <div class="hall-photo__keys"></div>
    </div>
    <p class="govuk-error-message" role="alert" hidden></p>
    <div class="hall-actions">
      <button type="button" class="govuk-button" data-use>使用这张相片</button>
      <button type="button" class="govuk-button govuk-button--secondary" data-leave>不裁剪</button>
      <span class="hall-quiet"><kbd>Enter</kbd> 使用 · <kbd>Esc</kbd> 不裁剪</span>
    </div>`;
const MOVES = [
    ["放大", "+", (image) => image.$zoom(ZOOM)],
    ["缩小", "-", (image) => image.$zoom(-ZOOM)],
    ["左移", "ArrowLeft", (image) => image.$move(-STEP, 0)],
    ["右移", "ArrowRight", (image) => image.$move(STEP, 0)],
    ["上移", "ArrowUp", (image) => image.$move(0, -STEP)],
    ["下移", "ArrowDown", (image) => image.$move(0, STEP)],
    ["向右转 90°", "r", (image) => image.$rotate("90deg")],
    ["复原", "0", (image) => image.$resetTransform().$center("cover")],
];
const SAME_KEYS = { "=": "+", "_": "-", "R": "r" };

/** Tells a printer the density; the header of the browser's own encoder names none. */
async function marked(jpeg, dpi) {
    if (!dpi) return jpeg;
    const bytes = new Uint8Array(await jpeg.arrayBuffer());
    const jfif = bytes[2] === 0xff && bytes[3] === 0xe0;
    const rest = bytes.subarray(jfif ? 4 + bytes[4] * 256 + bytes[5] : 2);
    const density = [dpi >> 8, dpi & 0xff];
    const head = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, ...density, ...density, 0, 0];
    return new Blob([new Uint8Array(head), rest], { type: jpeg.type });
}

/** The largest JPEG under the limit, by halving the range of qualities; null if even the poorest is too large. */
async function largest(canvas, { most, dpi }) {
    const jpeg = (quality) => new Promise((done) => canvas.toBlob(done, "image/jpeg", quality));
    let [low, high, best] = [0.1, 1, null];
    for (let tries = 0; tries < 9; tries++) {
        const quality = [high, low][tries] ?? (low + high) / 2;
        const blob = await marked(await jpeg(quality), dpi);
        const fits = blob.size <= most * THOUSAND;
        if (fits) best = blob;
        if (fits ? quality === high : quality === low) break;
        if (fits) low = quality;
        else high = quality;
    }
    return best;
}

/** Fine grain, as film has it: what is too plain to fill the smallest file gains bytes and loses nothing to the eye. */
function sprinkle(canvas, strength) {
    const context = canvas.getContext("2d");
    const picture = context.getImageData(0, 0, canvas.width, canvas.height);
    for (let at = 0; at < picture.data.length; at += 4) {
        const grain = Math.round((Math.random() * 2 - 1) * strength);
        for (let colour = 0; colour < 3; colour++) picture.data[at + colour] += grain;
    }
    context.putImageData(picture, 0, 0);
}

/** The best JPEG between both limits; null if there is none. */
async function press(canvas, rule) {
    for (const grain of GRAINS) {
        if (grain) sprinkle(canvas, grain);
        const blob = await largest(canvas, rule);
        if (!blob || blob.size >= rule.least * THOUSAND) return blob;
    }
    return null;
}

/** Exactly the pixels that are asked for, on white. */
function exact(drawn, { width, height }) {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const context = canvas.getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = "high";
    context.drawImage(drawn, 0, 0, width, height);
    return canvas;
}

function show(frame, url, { width, height }) {
    const scale = Math.min(1, TALLEST / height, (window.innerWidth - MARGIN) / width);
    frame.innerHTML = `<cropper-canvas background>
        <cropper-image alt="选中的相片" initial-center-size="cover" translatable scalable rotatable></cropper-image>
        <cropper-handle action="move" plain></cropper-handle></cropper-canvas>`;
    const canvas = frame.querySelector("cropper-canvas");
    canvas.style.width = `${Math.round(width * scale)}px`;
    canvas.style.height = `${Math.round(height * scale)}px`;
    const image = frame.querySelector("cropper-image");
    image.src = url;
    return { canvas, image };
}

function addButtons(place, image) {
    for (const [name, , act] of MOVES) {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "govuk-button govuk-button--secondary";
        button.textContent = name;
        button.addEventListener("click", () => act(image));
        place.append(button);
    }
}

function listen(dialog, image, use) {
    dialog.addEventListener("keydown", (event) => {
        // The page's own keys rest while the dialog is open; Esc closes it as the browser does.
        event.stopPropagation();
        if (event.isComposing || event.altKey || event.metaKey) return;
        const key = SAME_KEYS[event.key] ?? event.key;
        const move = MOVES.find(([, wanted]) => wanted === key && !event.ctrlKey);
        const send = key === "Enter" && (event.ctrlKey || !event.target.closest("button"));
        if (!move && !send) return;
        event.preventDefault();
        if (send) use();
        else move[2](image);
    });
}

/** Answers with the cropped file, or null if the person leaves it as it is. */
export async function crop(file, rule) {
    const url = URL.createObjectURL(file);
    const dialog = document.createElement("dialog");
    dialog.className = "hall-photo";
    dialog.setAttribute("aria-labelledby", "photo-title");
    dialog.innerHTML = WORDS;
    document.body.append(dialog);
    dialog.showModal();
    const frame = dialog.querySelector(".hall-photo__frame");
    const { canvas, image } = show(frame, url, rule);
    addButtons(dialog.querySelector(".hall-photo__keys"), image);
    frame.focus();
    try {
        await image.$ready();
        if (!dialog.open) return null;
        return await new Promise((done) => {
            const use = async () => {
                const drawn = await canvas.$toCanvas({
                    width: rule.width,
                    height: rule.height,
                    beforeDraw: (context) => { context.imageSmoothingQuality = "high"; },
                });
                const blob = await press(exact(drawn, rule), rule);
                const fault = blob ? "" : `压缩不到 ${rule.most} KB 以下，请换一张背景简单的相片。`;
                const words = dialog.querySelector("[role=alert]");
                words.textContent = fault;
                words.hidden = !fault;
                if (!fault) done(new File([blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" }));
            };
            listen(dialog, image, use);
            dialog.querySelector("[data-use]").addEventListener("click", use);
            dialog.querySelector("[data-leave]").addEventListener("click", () => done(null));
            dialog.addEventListener("close", () => done(null));
            dialog.dataset.ready = "yes";
        });
    } finally {
        dialog.remove();
        URL.revokeObjectURL(url);
    }
}
