/** Named like the SDK's own, so that both ways read the same. */
class PopupError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The frame to which the emulator's window sends its result: it looks for one with this key in its address. */
const listeningFrame = (query: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = `/emulator/auth/iframe?${query}`;
  document.body.append(frame);
  return frame;
};

const tokenIn = (message: unknown): string | null => {
  const event = (message as { data?: { authEvent?: { urlResponse?: unknown } } } | null)?.data?.authEvent;
  if (typeof event?.urlResponse !== 'string') return null;
  return new URL(event.urlResponse).searchParams.get('id_token');
};

/**
 * Google's window as the Auth emulator has it; gives the ID token chosen there. The SDK would hear of it through a
 * script from Google's servers, which a hall without internet cannot load. Rejects like the SDK when the window is
 * blocked or closed.
 */
export const emulatorGoogle = (apiKey: string): Promise<string> => {
  const query = `apiKey=${encodeURIComponent(apiKey)}&appName=bsen`;
  const address = `/emulator/auth/handler?${query}&providerId=google.com&authType=signInViaPopup&eventId=1`;
  const popup = window.open(address, 'bsen-google', 'width=420,height=640');
  if (!popup) return Promise.reject(new PopupError('auth/popup-blocked'));
  const frame = listeningFrame(query);
  let watch: ReturnType<typeof setInterval> | undefined;
  return new Promise<string>((resolve, reject) => {
    const hear = (event: MessageEvent) => {
      const token = tokenIn(event.data);
      if (token !== null) resolve(token);
    };
    frame.addEventListener('load', () => frame.contentWindow?.addEventListener('message', hear));
    watch = setInterval(() => {
      if (popup.closed) reject(new PopupError('auth/popup-closed-by-user'));
    }, 400);
  }).finally(() => {
    clearInterval(watch);
    popup.close();
    frame.remove();
  });
};
