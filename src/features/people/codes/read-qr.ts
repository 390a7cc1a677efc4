type Detector = {
  readonly detect: (image: ImageBitmapSource) => Promise<readonly { readonly rawValue: string }[]>;
};

type DetectorClass = {
  new (options: { formats: 'qr_code'[] }): Detector;
  readonly getSupportedFormats: () => Promise<readonly string[]>;
};

const nativeClass = (): DetectorClass | undefined =>
  'BarcodeDetector' in globalThis
    ? (globalThis as typeof globalThis & { readonly BarcodeDetector: DetectorClass }).BarcodeDetector
    : undefined;

const build = async (): Promise<Detector> => {
  const Native = nativeClass();
  const formats = await Native?.getSupportedFormats().catch((): readonly string[] => []);
  if (Native && formats?.includes('qr_code')) return new Native({ formats: ['qr_code'] });
  const { BarcodeDetector } = await import('qr/decode.js');
  return new BarcodeDetector({ formats: ['qr_code'] });
};

let built: Promise<Detector> | undefined;

/** What reads QR codes here: the phone's own reader, else one that comes with the app, loaded when first needed. */
const qrReader = (): Promise<Detector> =>
  (built ??= build().catch((error: unknown) => {
    built = undefined;
    throw error;
  }));

/** The text of the first QR code in a picture; null where there is none. */
export const readQr = async (image: ImageBitmapSource): Promise<string | null> => {
  const [found] = await (await qrReader()).detect(image);
  return found?.rawValue ?? null;
};

/** Photographs are larger than a reader needs; longest side in pixels. */
const LARGEST = 1_600;

const scaled = (picture: ImageBitmap, largest: number): ImageData | null => {
  const factor = Math.min(1, largest / Math.max(picture.width, picture.height));
  const [width, height] = [Math.round(picture.width * factor), Math.round(picture.height * factor)];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return null;
  // What is transparent in a picture would be read as black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
};

/** The text of the QR code in a picture file, large or small in it; null where there is none or it is no picture. */
export const readQrFile = async (file: Blob): Promise<string | null> => {
  try {
    const picture = await createImageBitmap(file);
    for (const largest of [LARGEST, LARGEST / 2, LARGEST * 2]) {
      const pixels = scaled(picture, largest);
      const text = pixels && (await readQr(pixels));
      if (text) return text;
    }
  } catch (error) {
    console.warn('no picture:', error);
  }
  return null;
};
