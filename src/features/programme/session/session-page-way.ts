import { useLocation, useNavigate } from 'react-router-dom';
import * as v from 'valibot';

const way = v.object({ steps: v.number() });

/** For a link from elsewhere than the list, which is not behind the new page. */
export const FROM_ELSEWHERE: v.InferOutput<typeof way> = { steps: 0 };

/** How many pages behind this one the list is; 0: nowhere. Links of the list say nothing. */
const useSteps = (): number => {
  const state: unknown = useLocation().state;
  return v.is(way, state) ? state.steps : 1;
};

/** For a link to another session: from there the list is one page farther. */
export const useOnward = (): v.InferOutput<typeof way> => {
  const steps = useSteps();
  return { steps: steps && steps + 1 };
};

/** Back to the same place of the list, or to its top for somebody who came another way. */
export const useBack = () => {
  const navigate = useNavigate();
  const steps = useSteps();
  return () => {
    const state: unknown = history.state;
    const pages = v.is(v.object({ idx: v.number() }), state) ? state.idx : 0;
    void (steps > 0 && pages >= steps ? navigate(-steps) : navigate('/'));
  };
};
