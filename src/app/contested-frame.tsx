import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Outlet } from 'react-router-dom';

/**
 * `networkMode: 'always'`: TanStack would park a mutation until the network is back, but whoever wants a chair must
 * hear at once that there is no network. No retries: a refusal by the rules of the game is an answer.
 */
const client = new QueryClient({
  defaultOptions: { mutations: { networkMode: 'always', retry: false, gcTime: 0 } },
});

/** Around the screens with contested writes (`useMutation`); loaded with the first of them, not with the programme. */
const ContestedFrame = () => (
  <QueryClientProvider client={client}>
    <Outlet />
  </QueryClientProvider>
);

export default ContestedFrame;
